import { loggedFault } from '../../shared/ipc/fault.ts';
import { bridge } from '../api/bridge.ts';
import type { FaultDesk } from '../ui/fault-context.ts';

/** Faults of the window go into the log of this computer; a reference goes to the clipboard through main. */
export const faultDesk: FaultDesk = {
  report: (error, reference) => void bridge.faults.report(loggedFault(error, reference)),
  copy: (reference) => void bridge.faults.copyReference(reference),
};
