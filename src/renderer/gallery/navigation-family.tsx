import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Held, Specimen, Specimens } from './specimen.tsx';

const STEPS = [
  { key: 'choose', label: 'Choose a file' },
  { key: 'read', label: 'Read and compare' },
  { key: 'decide', label: 'Check and decide' },
  { key: 'done', label: 'Done' },
] as const;

type StepKey = (typeof STEPS)[number]['key'];

const PAGES = ['Summary', 'Notes', 'Assessments', 'Referrals', 'Discharge', 'Access'];

/** Ways through a page and through a task. */
export function NavigationFamily() {
  return (
    <>
      <Specimens of="Tabs" isWide>
        <Specimen state="with counts">
          <Held<'open' | 'closed' | 'all'> start="open">
            {(selectedKey, onSelect) => (
              <Tabs
                label="Saved lists"
                {...{ selectedKey, onSelect }}
                tabs={[
                  { key: 'open', label: 'Open', count: 38, panel: <p>Thirty-eight open cases.</p> },
                  { key: 'closed', label: 'Closed', count: 2, panel: <p>Two closed cases.</p> },
                  { key: 'all', label: 'All', panel: <p>Every case.</p> },
                ]}
              />
            )}
          </Held>
        </Specimen>
      </Specimens>
      <Specimens of="TabLinks" isWide>
        <Specimen state="pages of one thing">
          <TabLinks
            label="Parts of this case"
            isBordered
            tabs={PAGES.map((label, index) => ({
              key: label,
              label,
              count: index === 2 ? '2 of 5' : undefined,
              href: '#/gallery',
              isCurrent: index === 1,
            }))}
          />
        </Specimen>
      </Specimens>
      <Steppers />
    </>
  );
}

function Steppers() {
  return (
    <Specimens of="Stepper" isWide>
      <Specimen state="third of four">
        <Held<StepKey> start="decide">
          {(key, setKey) => {
            const at = STEPS.findIndex((step) => step.key === key);
            return (
              <Stack>
                <Stepper label="Steps of the import" steps={STEPS} currentKey={key} />
                <Stack direction="row" gap={2}>
                  <Button
                    size="small"
                    variant="secondary"
                    onPress={() => setKey(STEPS[at - 1]?.key ?? 'choose')}
                  >
                    Back
                  </Button>
                  <Button
                    size="small"
                    variant="secondary"
                    onPress={() => setKey(STEPS[at + 1]?.key ?? 'done')}
                  >
                    Next
                  </Button>
                </Stack>
              </Stack>
            );
          }}
        </Held>
      </Specimen>
      <Specimen state="finished">
        <Stepper label="Steps of a finished import" steps={STEPS} currentKey="done" isFinished />
      </Specimen>
    </Specimens>
  );
}
