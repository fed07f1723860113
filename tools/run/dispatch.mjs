// @ts-check
import { giveUp } from './run.mjs';

/**
 * Runs the command of a folder of tools that the command line names, with the arguments after its name.
 * @param {string} folder
 * @param {Readonly<Record<string, () => Promise<unknown>>>} commands
 */
export async function dispatch(folder, commands) {
  const [name = ''] = process.argv.splice(2, 1);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) giveUp(`tools/${folder} has no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  await command();
}
