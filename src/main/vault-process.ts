import type { HostMessage, PortRequest, VaultNotice } from './ipc/port-protocol.ts';
import { VaultKind } from '../shared/vault/kind.ts';
import { VaultService } from './ipc/serve-port.ts';

/**
 * The one process that holds the key and the rows. Started by main for each unlocking and ended at every lock, because
 * only the end of a process clears what note text it had in memory.
 */
const [folder, kind] = process.argv.slice(-2);
if (!folder) throw new Error('the vault process is told its folder');

const notify = (notice: VaultNotice): void => process.parentPort.postMessage(notice);
const service = new VaultService(folder, VaultKind.parse(kind), (fault) => notify({ kind: 'fault', fault }));

process.parentPort.on(
  'message',
  ({ data, ports }: { data: HostMessage; ports: Electron.MessagePortMain[] }) => {
    if (data.kind === 'close') {
      service.close();
      process.exit(0);
    }
    const [port] = ports;
    port?.on('message', (event) => {
      void service.handle(event.data as PortRequest, (message) => port.postMessage(message));
    });
    port?.start();
  },
);
