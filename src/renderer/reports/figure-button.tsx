import { Trans, useLingui } from '@lingui/react/macro';

import type { Figure } from '../../shared/reports/referral-report.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../wording/options.ts';
import { figureText } from './figure-text.ts';
import { MEASURE_LABELS } from './labels.ts';

interface Props {
  readonly figure: Figure;
  /** The group of a breakdown, in words, so that the button says of what it is. */
  readonly groupName?: string;
  readonly onOpen: (figure: Figure) => void;
}

/** A figure that opens the rows it was counted from. A share shows what it is a share of. */
export function FigureButton({ figure, groupName = '', onOpen }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  const text = figureText(figure);
  const name = word(MEASURE_LABELS, figure.key.measure);
  const size = figure.n;
  return (
    <Button
      size="small"
      aria-label={t`${text}, ${name} ${groupName}: show the rows`}
      onPress={() => onOpen(figure)}
    >
      <b>{text}</b>
      {figure.unit !== 'count' && figure.value !== null && (
        <span>
          <Trans>of {size}</Trans>
        </span>
      )}
    </Button>
  );
}
