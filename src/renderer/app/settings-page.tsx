import { Trans, useLingui } from '@lingui/react/macro';

import { GuideCard } from '../help/guide-card.tsx';
import { Card } from '../ui/card.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Page } from '../ui/page.tsx';
import { AppearanceCard } from './appearance-card.tsx';
import { FacilityForm } from './facility-form.tsx';
import { KeyboardCard } from './keyboard-card.tsx';
import { FirstStepsSetting } from './first-steps.tsx';
import { SampleCard } from './sample-card.tsx';
import { NoticesButton } from './notices-button.tsx';
import { useMay, useSession } from './session.ts';

/** The look, the facility (for administrators) and what this program is. */
export function SettingsPage() {
  const { facility } = useSession();
  const mayChangeFacility = useMay('facility.write');
  return (
    <Page title={<Trans>Settings</Trans>}>
      <AppearanceCard />
      <KeyboardCard />
      <Card title={<Trans>Facility</Trans>}>
        {mayChangeFacility ? <FacilityForm key={facility.version} facility={facility} /> : <FacilityFacts />}
      </Card>
      <FirstStepsSetting />
      <SampleCard />
      <GuideCard />
      <Card title={<Trans>About Almoner</Trans>}>
        <p>
          <Trans>
            Almoner keeps the case files of hospital social workers on this computer, encrypted. It has no
            network connection and sends nothing anywhere.
          </Trans>
        </p>
        <p>
          <Trans>
            The Spanish words of this window have not yet been reviewed by a qualified translator.
            Questionnaires are always shown word for word as they were published.
          </Trans>
        </p>
        <NoticesButton />
      </Card>
    </Page>
  );
}

function FacilityFacts() {
  const { t } = useLingui();
  const { facility } = useSession();
  return (
    <DefinitionList
      definitions={[
        { key: 'name', term: t`Name`, value: facility.name },
        { key: 'zone', term: t`Time zone`, value: facility.timeZone.replaceAll('_', ' ') },
        { key: 'phone', term: t`Social work telephone`, value: facility.phone ?? t`Not given` },
        { key: 'hours', term: t`Hours`, value: facility.hours ?? t`Not given` },
      ]}
    />
  );
}
