/** Places and sentences that demo data is made from. Everything here is invented. */

/** Language tags with how often they occur, per hundred. */
export const LANGUAGES = [
  ['en', 68],
  ['es', 18],
  ['vi', 3],
  ['zh', 3],
  ['ar', 2],
  ['pl', 2],
  ['ru', 2],
  ['ko', 1],
  ['so', 1],
] as const;

export const LOCATIONS = [
  '4 East',
  '4 West',
  '5 North',
  '6 South',
  'Emergency',
  'Rehab',
  'Oncology clinic',
  'Dialysis',
  'NICU',
  'Palliative',
  'ICU',
  'Heart clinic',
] as const;

export const CASE_REASONS = [
  'Discharge planning after a hip fracture',
  'Lives alone, worried about going home',
  'Needs help paying for medicines',
  'No safe place to go after discharge',
  'Family meeting about next steps',
  'New diagnosis, needs support',
  'Missed dialysis because of no ride',
  'Caregiver is worn out',
  'Needs home health after surgery',
  'Low mood noticed by the nurse',
] as const;

export const NOTE_OPENINGS = [
  'Met with patient at the bedside.',
  'Spoke with the daughter by phone.',
  'Patient seen with the interpreter.',
  'Attended rounds; team agrees with the plan.',
  'Returned call from the home health agency.',
  'Sat with patient and spouse after the family meeting.',
] as const;

export const NOTE_MIDDLES = [
  'Worried about the stairs at home and about being a burden.',
  'Reports that food runs out before the end of the month.',
  'Has a key to the apartment and can stay the first week.',
  'Wants to go home if someone can help with bathing.',
  'Did not sleep well; says that talking helps.',
  'Asked what Medicare pays for and for how long.',
  'Understands the plan and said it back in own words.',
  'Has no ride to the clinic on Tuesdays.',
  'Prefers a place close to the church.',
  'Electricity bill is two months behind.',
] as const;

export const NOTE_ENDINGS = [
  'Will call the agency tomorrow and report back.',
  'Left the direct number and office hours.',
  'Plan to see again before discharge.',
  'Referral sent; next check in two days.',
  'No further needs named today.',
] as const;

export const RELATIONSHIPS = [
  'daughter',
  'son',
  'spouse',
  'sister',
  'brother',
  'friend',
  'neighbor',
  'parent',
] as const;

export const SPECIALTIES = [
  ['Primary care', 'Check-up after the hospital'],
  ['Heart clinic', 'See how your heart is doing'],
  ['Surgery clinic', 'Look at your wound'],
  ['Kidney clinic', 'Blood tests and dialysis plan'],
  ['Physical therapy', 'Get stronger and walk safely'],
] as const;

/** Organisation, service, need domain, what a person can expect. */
export const DIRECTORY = [
  [
    'Bright Path Home Health',
    'Visiting nurse and therapy',
    'post-acute-care',
    'A nurse visits you at home within two days.',
  ],
  [
    'Lakeshore Rehabilitation Center',
    'Skilled nursing and rehab',
    'post-acute-care',
    'You get therapy every weekday.',
  ],
  [
    'Harbor House Senior Living',
    'Assisted living',
    'post-acute-care',
    'Staff help with bathing, meals and medicines.',
  ],
  ['Northside Community Pantry', 'Food boxes', 'food-insecurity', 'Bring any paper with your name on it.'],
  ['Meals on the Move', 'Home-delivered meals', 'food-insecurity', 'A warm meal comes at noon on weekdays.'],
  [
    'City Housing Partners',
    'Rent and eviction help',
    'housing-instability',
    'Bring your lease and any letters.',
  ],
  ['St. Anne Shelter', 'Medical respite beds', 'homelessness', 'You can rest there day and night.'],
  [
    'RideWell',
    'Rides to medical visits',
    'transportation-insecurity',
    'Call two days ahead. Rides are free.',
  ],
  ['County Energy Office', 'Utility bill help', 'utility-insecurity', 'Bring your last bill.'],
  [
    'Second Start Finance Clinic',
    'Benefits and budget help',
    'financial-insecurity',
    'They help you fill in the forms.',
  ],
  [
    'Open Door Pharmacy Program',
    'Help paying for medicines',
    'medical-cost-burden',
    'Bring your list of medicines.',
  ],
  [
    'Coverage Connect',
    'Health insurance sign-up',
    'health-insurance-coverage-status',
    'They sign you up in one visit.',
  ],
  ['Friendly Visitors', 'Weekly visits and calls', 'social-connection', 'A volunteer calls you first.'],
  ['Willow Counseling Center', 'Counseling', 'behavioural-health', 'The first visit is about an hour.'],
  ['Caring Hands Respite', 'Breaks for caregivers', 'stress', 'Someone stays with your loved one.'],
  ['Veterans Bridge', 'Help with VA benefits', 'veteran-status', 'Bring your discharge papers.'],
] as const;
