// npm run check [-- NAME …]: what has to be right before a commit, apart from the tests.
import { CHECKS, runChecks } from './checks/run-checks.mjs';
import { SetupError } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';

await enter(process.stdout, async (say) => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in CHECKS));
  if (unknown.length > 0)
    throw new SetupError(`There is no check "${unknown[0]}"; there are ${Object.keys(CHECKS).join(', ')}.`);
  const outcomes = await runChecks(names.length > 0 ? names : Object.keys(CHECKS), say);
  return outcomes.every(({ passed }) => passed) ? 0 : 1;
});
