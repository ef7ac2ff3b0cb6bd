import { SetupError } from './commands.mjs';
import { underProjectNode } from './project-node.mjs';

/**
 * The frame around each command of the project: packages first, then the body under the locked Node.
 * @param stream where set-up messages go: stdout, or stderr for a command whose output is read by programs
 * @param body may import from node_modules; resolves to the exit code
 */
export async function enter(stream, body) {
  const say = (text) => stream.write(`${text}\n`);
  try {
    await underProjectNode(say);
    process.exitCode = await body(say);
  } catch (fault) {
    if (!(fault instanceof SetupError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
  }
}
