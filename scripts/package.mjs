// npm run package: the app as a folder that runs without this checkout, in out/forge.
import { enter } from './setup/entry.mjs';
import { ensurePackage } from './setup/package.mjs';

await enter(process.stdout, async (say) => {
  say(await ensurePackage(say));
  return 0;
});
