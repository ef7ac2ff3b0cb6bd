import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';

import { useService } from '../directory/queries.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './recipient-panel.module.css';

interface Props {
  readonly serviceId: string;
  readonly onRemove: () => void;
}

/** A service that is going to be asked, with a way to take it off again. */
export function PickedService({ serviceId, onRemove }: Props) {
  const { t } = useLingui();
  const { data: entry } = useService(serviceId);
  if (!entry) return <Skeleton lines={1} />;
  const { organisation, service } = entry;
  return (
    <Stack direction="row" justify="between" className={styles['panel']}>
      <span>
        <b>
          <bdi>{organisation.name}</bdi>
        </b>
        , <bdi>{service.name}</bdi>
      </span>
      <IconButton icon={X} size="small" label={t`Remove ${service.name}`} onPress={onRemove} />
    </Stack>
  );
}
