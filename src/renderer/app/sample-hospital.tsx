import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Temporal } from 'temporal-polyfill';

import type { Refusal, Result } from '../../shared/result.ts';
import type { VaultStatus } from '../../shared/vault/contract.ts';
import { SAMPLE_SIGN_IN } from '../../shared/vault/kind.ts';
import { bridge } from '../api/bridge.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Progress } from '../ui/progress.tsx';
import { Stack } from '../ui/stack.tsx';
import { GateFrame } from './gate-frame.tsx';
import type { LockNotice } from './use-vault.ts';

interface Leave {
  readonly onEnter: (status: VaultStatus) => void;
  /** Goes to the clinic. */
  readonly onLeave: () => void;
}

const ToClinic = ({ onLeave }: Pick<Leave, 'onLeave'>) => (
  <Button onPress={onLeave}>
    <Trans>Go to our clinic</Trans>
  </Button>
);

/** The sample hospital while it is made: how far it is, and that nothing real is touched. */
export function SampleMaking({ onEnter, onLeave }: Leave) {
  const [done, setDone] = useState<{ readonly people: number; readonly of: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const started = useRef(-1);
  useEffect(() => {
    if (started.current === attempt) return;
    started.current = attempt;
    void bridge.vault
      .makeSample({ timeZone: Temporal.Now.timeZoneId() }, (people, of) => setDone({ people, of }))
      .then((result) => (result.ok ? onEnter(result.value) : setRefusal(result.refusal)));
  }, [attempt, onEnter]);
  const retry = () => {
    setRefusal(null);
    setDone(null);
    setAttempt(attempt + 1);
  };
  return (
    <GateFrame help="start" title={<Trans>Sample hospital</Trans>}>
      {refusal ? (
        <>
          <ErrorState title={refusalText(refusal)} onRetry={retry} />
          <ToClinic onLeave={onLeave} />
        </>
      ) : (
        <Progress
          label={<Trans>Making up people and their cases…</Trans>}
          value={done?.people ?? null}
          {...(done && { max: done.of })}
          detail={done && <Plural value={done.of} one="# person" other="# people" />}
        />
      )}
    </GateFrame>
  );
}

interface DoorProps extends Leave {
  readonly notice: LockNotice | null;
  /** It cannot be opened any more. */
  readonly isBroken?: boolean;
}

/** Opens the sample hospital without typing, makes it anew, or throws it away. */
export function SampleAtTheDoor({ notice, isBroken = false, onEnter, onLeave }: DoorProps) {
  const open = useRef<HTMLButtonElement>(null);
  // One press of Enter opens it, as after typing a passphrase.
  useEffect(() => open.current?.focus(), []);
  const [isRemaking, setIsRemaking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (isRemaking) return <SampleMaking onEnter={onEnter} onLeave={onLeave} />;
  const take = async (asked: Promise<Result<VaultStatus>>, next: (status: VaultStatus) => void) => {
    setIsPending(true);
    setRefusal(null);
    const result = await asked;
    setIsPending(false);
    if (result.ok) next(result.value);
    else setRefusal(result.refusal);
  };
  return (
    <GateFrame help="start" title={<Trans>Sample hospital</Trans>}>
      {notice?.holdsUnsaved && (
        <Banner tone="warn" title={<Trans>A draft could not be saved</Trans>}>
          <Trans>It is still in this window. Open the sample hospital again, and it is saved then.</Trans>
        </Banner>
      )}
      <p>
        {isBroken ? (
          <Trans>
            The sample hospital cannot be opened any more. Nobody in it was real, so nothing is lost: make it
            anew.
          </Trans>
        ) : (
          <Trans>
            A place to practice. Its passphrase is no secret, so there is nothing to type: “
            {SAMPLE_SIGN_IN.passphrase}”. Never write about a real person here.
          </Trans>
        )}
      </p>
      {refusal && (
        <Banner tone="crit" role="alert">
          {refusalText(refusal)}
        </Banner>
      )}
      <Stack direction="row">
        {!isBroken && (
          <Button
            variant="primary"
            ref={open}
            isPending={isPending}
            onPress={() => void take(bridge.vault.unlock(SAMPLE_SIGN_IN), onEnter)}
          >
            <Trans>Open the sample hospital</Trans>
          </Button>
        )}
        <Button variant={isBroken ? 'primary' : 'secondary'} onPress={() => setIsRemaking(true)}>
          <Trans>Make it anew</Trans>
        </Button>
        <Button
          variant="secondary"
          isPending={isPending}
          onPress={() => void take(bridge.vault.discardSample(), onLeave)}
        >
          <Trans>Throw it away</Trans>
        </Button>
        <ToClinic onLeave={onLeave} />
      </Stack>
    </GateFrame>
  );
}
