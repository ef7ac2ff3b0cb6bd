// Checks that everything the app ships may be shipped, and that copyleft tools stay tools.
import { init } from 'license-checker-rseidelsohn';

import { ROOT } from '../setup/paths.mjs';

/** Licences that allow the code to be part of a program under the MIT licence. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
]);

/** Packages that npm installs for a build tool's sake and of which nothing gets into the app. */
const NOT_SHIPPED = new Set(['caniuse-lite']);

const packages = await new Promise((resolve, reject) => {
  init({ start: ROOT, production: true, excludePrivatePackages: true }, (fault, found) =>
    fault ? reject(fault) : resolve(found),
  );
});

/** Of alternatives one has to be allowed, of a combination all. */
const isAllowed = (expression) =>
  String(expression)
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(/ AND |,/).every((name) => ALLOWED.has(name.trim())));

const nameOf = (id) => id.slice(0, id.lastIndexOf('@'));
const refused = Object.entries(packages).filter(
  ([id, { licenses }]) => !NOT_SHIPPED.has(nameOf(id)) && !isAllowed(licenses),
);
for (const [name, { licenses }] of refused) process.stdout.write(`${name}: ${licenses} is not on the list\n`);
if (Object.keys(packages).length === 0) process.stdout.write('no packages were found\n');
process.exitCode = refused.length > 0 || Object.keys(packages).length === 0 ? 1 : 0;
