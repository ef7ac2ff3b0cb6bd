import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { v7 as newId } from 'uuid';

import type { DirectoryEntry } from '../../shared/directory/service.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useService } from './queries.ts';
import { ServiceForm } from './service-form.tsx';
import { VerifiedBadge } from './verified-badge.tsx';

/** One service of the directory; the id `new` stands for an empty form. */
export function ServicePage({ serviceId }: { readonly serviceId: string }) {
  return serviceId === 'new' ? <NewService /> : <ExistingService serviceId={serviceId} />;
}

const emptyEntry = (): DirectoryEntry => {
  const organisationId = newId();
  return {
    organisation: { id: organisationId, name: '', phone: null, address: null, version: 1 },
    service: {
      id: newId(),
      organisationId,
      name: '',
      domains: [],
      phone: null,
      fax: null,
      hours: null,
      languages: [],
      eligibility: null,
      whatToExpect: null,
      verifiedOn: null,
      version: 1,
    },
  };
};

function NewService() {
  const go = useGo();
  const [entry] = useState(emptyEntry);
  return (
    <Page title={<Trans>New service</Trans>} actions={<BackLink />}>
      <ServiceForm entry={entry} isNew onSaved={() => go(paths.directory)} />
    </Page>
  );
}

function ExistingService({ serviceId }: { readonly serviceId: string }) {
  const query = useService(serviceId);
  const [isSaved, setSaved] = useState(false);
  return (
    <QueryView query={query} skeletonLines={8}>
      {(entry) => (
        <Page
          title={<bdi>{entry.service.name}</bdi>}
          description={
            <>
              <bdi>{entry.organisation.name}</bdi> · <Trans>Checked:</Trans>{' '}
              <VerifiedBadge on={entry.service.verifiedOn} />
            </>
          }
          actions={<BackLink />}
        >
          <p role="status">{isSaved && <Trans>The changes are saved.</Trans>}</p>
          {/* A new version, saved here or elsewhere, fills the form anew. */}
          <ServiceForm
            key={`${entry.service.version} ${entry.organisation.version}`}
            entry={entry}
            isNew={false}
            onSaved={() => setSaved(true)}
          />
        </Page>
      )}
    </QueryView>
  );
}

function BackLink() {
  return (
    <ButtonLink variant="secondary" href={paths.directory}>
      <Trans>All services</Trans>
    </ButtonLink>
  );
}
