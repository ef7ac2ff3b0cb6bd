import { app } from 'electron';

/**
 * Switches that open a packaged application to others; it does not start with one of them. Fuses close Node's own
 * ways in, not Chromium's.
 */
const FORBIDDEN = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'enable-automation',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'no-zygote',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'browser-subprocess-path',
  'disable-web-security',
  'disable-site-isolation-trials',
  'host-resolver-rules',
  'host-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'log-net-log',
  'user-data-dir',
];

/** Whether a packaged application was started with a switch that would open it to others. */
export const isStartedUnsafely = (): boolean =>
  app.isPackaged && FORBIDDEN.some((name) => app.commandLine.hasSwitch(name));

/** Turns off everything in Chromium that looks for a network, and turns the sandbox on. */
export function closeSwitches(): void {
  const { commandLine } = app;
  commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,OptimizationHints,Translate,AutofillServerCommunication,SpareRendererForSitePerProcess',
  );
  for (const name of [
    'disable-component-update',
    'disable-background-networking',
    'disable-domain-reliability',
    'no-pings',
    'dns-prefetch-disable',
  ])
    commandLine.appendSwitch(name);
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // A superuser's container runs without the sandbox; enabling it would take that switch back and crash in a loop.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
