import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Grid } from '../ui/grid.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './gallery.module.css';
import { LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

const TOKENS = [
  'canvas surface surface-2 sunken line line-strong text text-2 text-3',
  'accent accent-hover accent-press accent-soft accent-soft-2 selected hover focus',
  'crit crit-soft crit-text warn warn-soft warn-text good good-soft good-text',
  'info info-soft info-text priv priv-soft priv-text nav-bg nav-bg-2 nav-line nav-active nav-focus',
  'sev-0 sev-1 sev-2 sev-3 sev-4 sev-line sev-flag sev-event',
].flatMap((names) => names.split(' '));

const SIZES = ['3xl', '2xl', 'xl', 'lg', 'md', 'sm', 'xs'];

/** Blocks of a page, and the colours and sizes that everything is made from. */
export function LayoutFamily() {
  return (
    <>
      <Specimens of="Card" isWide>
        <Specimen state="with an aside, fields in a grid, buttons in a row">
          <Card title="New contact" headingLevel={3} aside={<Badge tone="good">Draft saved</Badge>}>
            <Stack>
              <Grid>
                <TextField label="With" />
                <TextField label="About" />
                <TextField label="Where" />
              </Grid>
              <Stack direction="row" gap={2}>
                <Button variant="primary" onPress={nothing}>
                  Save contact
                </Button>
                <Button onPress={nothing}>Discard draft</Button>
              </Stack>
            </Stack>
          </Card>
        </Specimen>
        <Specimen state="long title">
          <Card title={LONG_TEXT} headingLevel={3}>
            <p>{LONG_TEXT}</p>
          </Card>
        </Specimen>
      </Specimens>
      <Specimens of="Type" isWide>
        <Specimen state="the scale">
          {SIZES.map((size) => (
            <p key={size} className={styles['scale']} style={{ fontSize: `var(--fs-${size})` }}>
              {size}: I1l O0 Rivera, Marisol
            </p>
          ))}
        </Specimen>
      </Specimens>
      <Specimens of="Colours" isWide>
        <Specimen state="tokens.css">
          <div className={styles['swatches']}>
            {TOKENS.map((token) => (
              <div key={token} className={styles['swatch']}>
                <div className={styles['chip']} style={{ background: `var(--${token})` }} />
                {token}
              </div>
            ))}
          </div>
        </Specimen>
      </Specimens>
    </>
  );
}
