// Checks who imports whom. The rules are in .dependency-cruiser.cjs.
import { spawnSync } from 'node:child_process';

/** Without a parser for TypeScript the tool finds nothing to complain about, in nothing. */
const FEWEST_MODULES = 20;

const args = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
const { stdout, stderr, status } = spawnSync('depcruise', args, {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
  shell: process.platform === 'win32',
});
// The exit code counts the violations; without a report it stands for a fault of the tool.
if (!stdout) throw new Error(stderr || `depcruise ended with ${status}`);
const { summary } = JSON.parse(stdout);
for (const { rule, from, to, cycle } of summary.violations) {
  const route = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  process.stdout.write(`${rule.severity} ${rule.name}: ${[...new Set(route)].join(' → ')}\n`);
}
const isBlind = summary.totalCruised < FEWEST_MODULES;
if (isBlind) process.stdout.write(`only ${summary.totalCruised} modules were read\n`);
process.exitCode = isBlind || summary.violations.length > 0 ? 1 : 0;
