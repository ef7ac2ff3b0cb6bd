import { useLingui } from '@lingui/react/macro';

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
  const name = word(MEASURE_LABELS, figure.key.measure);
  const value = figureText(figure);
  const size = figure.n;
  const part = figure.unit !== 'count' && figure.value !== null ? t`of ${size}` : null;
  // The name begins with what is seen, so that who says it aloud presses this button.
  const text = part === null ? value : `${value} ${part}`;
  return (
    <Button
      size="small"
      aria-label={t`${text}, ${name} ${groupName}: show the rows`}
      onPress={() => onOpen(figure)}
    >
      <b>{value}</b> {part !== null && <span>{part}</span>}
    </Button>
  );
}
