// npm run make [-- --targets deb]: what is handed out for this system, in out/forge/make.
import { enter } from './setup/entry.mjs';
import { makeInstallers } from './setup/package.mjs';

await enter(process.stdout, (say) => makeInstallers(process.argv.slice(2), say));
