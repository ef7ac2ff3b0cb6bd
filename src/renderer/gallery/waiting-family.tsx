import { Progress } from '../ui/progress.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { nothing, Specimen, Specimens } from './specimen.tsx';

/** What the window shows while it works. */
export function WaitingFamily() {
  return (
    <>
      <Specimens of="Skeleton">
        <Specimen state="one line">
          <Skeleton lines={1} />
        </Specimen>
        <Specimen state="a paragraph">
          <Skeleton lines={4} />
        </Specimen>
      </Specimens>
      <Specimens of="Progress">
        <Specimen state="with count and Cancel">
          <Progress
            label="Reading the file"
            value={1200}
            max={5000}
            detail="1,200 of 5,000 rows, about 10 s left"
            onCancel={nothing}
          />
        </Specimen>
        <Specimen state="amount not known">
          <Progress label="Counting the rows" value={null} onCancel={nothing} />
        </Specimen>
        <Specimen state="done">
          <Progress label="Writing the backup" value={100} detail="All 5,000 rows" />
        </Specimen>
      </Specimens>
    </>
  );
}
