import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  Outlet,
  useRouterState,
} from '@tanstack/react-router';

import { AssessmentPage } from '../assessments/assessment-page.tsx';
import { AssessmentsTab } from '../assessments/assessments-tab.tsx';
import { AccessTab } from '../audit/access-tab.tsx';
import { CaseLayout } from '../cases/case-layout.tsx';
import { CaseloadPage } from '../cases/caseload-page.tsx';
import { NewCasePage } from '../cases/new-case-page.tsx';
import { SummaryTab } from '../cases/summary-tab.tsx';
import { DirectoryPage } from '../directory/directory-page.tsx';
import { ServicePage } from '../directory/service-page.tsx';
import { DischargeTab } from '../discharge/discharge-tab.tsx';
import { ImportPage } from '../imports/import-page.tsx';
import { NotesTab } from '../notes/notes-tab.tsx';
import { PacketPanel } from '../packets/packet-panel.tsx';
import { EditPersonPage } from '../people/edit-person-page.tsx';
import { NewPersonPage } from '../people/new-person-page.tsx';
import { OpenReferralsPage } from '../referrals/open-referrals-page.tsx';
import { ReferralsTab } from '../referrals/referrals-tab.tsx';
import { ReferralReportPage } from '../reports/referral-report-page.tsx';
import { SafetySection } from '../safety/safety-section.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { CASE_TABS, paths } from './paths.ts';
import { SettingsPage } from './settings-page.tsx';
import { Shell } from './shell.tsx';
import { TodayPage } from './today-page.tsx';
import { useParam } from './use-param.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const page = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const start = page('/', () => <Navigate to={paths.today} replace />);

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: function PersonRoute() {
    const personId = useParam('personId');
    return <EditPersonPage key={personId} personId={personId} />;
  },
});

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId/new-case',
  component: function NewCaseRoute() {
    const personId = useParam('personId');
    return <NewCasePage key={personId} personId={personId} />;
  },
});

const service = createRoute({
  getParentRoute: () => root,
  path: '/directory/$serviceId',
  component: function ServiceRoute() {
    const serviceId = useParam('serviceId');
    return <ServicePage key={serviceId} serviceId={serviceId} />;
  },
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function CaseRoute() {
    const caseId = useParam('caseId');
    const address = useRouterState({ select: ({ location }) => location.pathname });
    const tab = CASE_TABS.find((name) => address.split('/')[3] === name) ?? 'summary';
    return (
      // Another case is another screen: nothing of the one before may stay in it.
      <CaseLayout key={caseId} caseId={caseId} tab={tab}>
        <Outlet />
      </CaseLayout>
    );
  },
});

interface TabProps {
  readonly caseId: string;
}

const tabRoute = <Path extends string>(path: Path, Tab: (props: TabProps) => React.ReactNode) =>
  createRoute({
    getParentRoute: () => caseFile,
    path,
    component: function TabRoute() {
      const caseId = useParam('caseId');
      return <Tab caseId={caseId} />;
    },
  });

const caseStart = createRoute({
  getParentRoute: () => caseFile,
  path: '/',
  component: function CaseStart() {
    const caseId = useParam('caseId');
    return <Navigate to={paths.caseFile(caseId)} replace />;
  },
});

const assessment = createRoute({
  getParentRoute: () => caseFile,
  path: '/assessments/$assessmentId',
  component: function AssessmentRoute() {
    const caseId = useParam('caseId');
    const assessmentId = useParam('assessmentId');
    return <AssessmentPage key={assessmentId} caseId={caseId} assessmentId={assessmentId} />;
  },
});

const caseTabs = [
  caseStart,
  tabRoute('/summary', ({ caseId }) => (
    <SummaryTab caseId={caseId} safety={<SafetySection caseId={caseId} />} />
  )),
  tabRoute('/notes', NotesTab),
  tabRoute('/assessments', AssessmentsTab),
  assessment,
  tabRoute('/referrals', ReferralsTab),
  tabRoute('/discharge', ({ caseId }) => (
    <DischargeTab caseId={caseId} packet={<PacketPanel caseId={caseId} />} />
  )),
  tabRoute('/access', AccessTab),
];

const pages = [
  start,
  page(paths.today, TodayPage),
  page(paths.caseload, CaseloadPage),
  page(paths.newPerson, NewPersonPage),
  page(paths.importFile, ImportPage),
  page(paths.referrals, OpenReferralsPage),
  page(paths.directory, DirectoryPage),
  page(paths.referralReport, ReferralReportPage),
  page(paths.settings, SettingsPage),
  person,
  newCase,
  service,
  caseFile.addChildren(caseTabs),
];

/** Every page of the window. The address is in the hash, so that the files stay files. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  history: createHashHistory(),
  defaultPreload: false,
  scrollRestoration: false,
});
