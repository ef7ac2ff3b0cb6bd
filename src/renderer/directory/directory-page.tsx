import { Trans, useLingui } from '@lingui/react/macro';
import { BookUser, Plus } from 'lucide-react';
import { useRef, useState } from 'react';

import type { DirectoryEntry } from '../../shared/directory/service.ts';
import { NeedDomain } from '../../shared/referrals/need-domain.ts';
import { useCommand } from '../app/commands/use-command.ts';
import { useLook } from '../app/look.ts';
import { useGo } from '../app/navigation.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Grid } from '../ui/grid.tsx';
import { Page } from '../ui/page.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { useServiceSearch } from './queries.ts';
import { ServiceTable } from './service-table.tsx';

/** The most services one search shows; the contract allows no more. */
const SHOWN = 200;

/** Services that people can be referred to, found by words and by need. */
export function DirectoryPage() {
  const { t } = useLingui();
  const { choices } = useWords();
  const go = useGo();
  const mayAdd = useMay('directory.write');
  const { singleKeys } = useLook().preferences;
  const [text, setText] = useState('');
  const [domain, setDomain] = useState<NeedDomain | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  useCommand('filter', () => searchInput.current?.focus());
  const query = useServiceSearch({ text, domain, limit: SHOWN });
  return (
    <Page
      title={<Trans>Directory</Trans>}
      description={<Trans>Services and the needs they answer</Trans>}
      actions={mayAdd && <AddServiceLink />}
    >
      <Grid minColumn="18rem">
        <SearchField
          label={t`Search by name`}
          {...(singleKeys && { shortcut: '/' })}
          ref={searchInput}
          value={text}
          onChange={setText}
        />
        <Select
          label={t`Need`}
          noneLabel={t`All needs`}
          value={domain}
          onChange={setDomain}
          options={choices(NEED_DOMAIN_LABELS, NeedDomain.options)}
        />
      </Grid>
      <Card title={<Trans>Services</Trans>}>
        <QueryView query={query}>
          {(entries) => (
            <>
              {entries.length === SHOWN && (
                <Banner
                  tone="info"
                  title={t`Only the first ${SHOWN} are shown. Search for a name or choose a need.`}
                />
              )}
              <ServiceTable
                entries={entries}
                onOpen={({ service }: DirectoryEntry) => go(paths.service(service.id))}
                empty={<NothingFound isSearch={text !== '' || domain !== null} mayAdd={mayAdd} />}
              />
            </>
          )}
        </QueryView>
      </Card>
    </Page>
  );
}

function AddServiceLink() {
  return (
    <ButtonLink variant="primary" href={paths.service('new')}>
      <Plus size={16} aria-hidden />
      <Trans>Add service</Trans>
    </ButtonLink>
  );
}

interface NothingProps {
  readonly isSearch: boolean;
  readonly mayAdd: boolean;
}

function NothingFound({ isSearch, mayAdd }: NothingProps) {
  return (
    <EmptyState
      icon={BookUser}
      title={isSearch ? <Trans>No service matches</Trans> : <Trans>No services yet</Trans>}
      actions={mayAdd && <AddServiceLink />}
    >
      <p>
        {isSearch ? (
          <Trans>Try fewer letters, or another need.</Trans>
        ) : (
          <Trans>Add the agencies and programs you refer to.</Trans>
        )}
      </p>
    </EmptyState>
  );
}
