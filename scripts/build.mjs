// npm run build: the app and its native addons into out/.
import { ensureApp } from './setup/app.mjs';
import { enter } from './setup/entry.mjs';

await enter(process.stdout, async (say) => {
  await ensureApp(say);
  return 0;
});
