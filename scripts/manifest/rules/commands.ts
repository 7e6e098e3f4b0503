import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Rule } from '../rule';
import { descendants } from '../tree';

const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** Whether a file of the folder holds the name as a word of its own. */
export function mentions(folder: string, name: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .some((file) =>
      new RegExp(`\\b${name}\\b`).test(readFileSync(path.join(folder, file), 'utf8')),
    );
}

export const commandRules: readonly Rule[] = [
  {
    id: 'function-name',
    why: "Office finds a command's function by this name, as code gave it to Office.actions.associate.",
    *check({ root }) {
      for (const at of descendants(root, 'FunctionName')) {
        if (PLAIN_NAME.test(at.text)) continue;
        yield { at, message: `FunctionName "${at.text}": write a plain name, as in insertTable.` };
      }
    },
  },
  {
    id: 'function-written',
    why: 'A button whose function nobody wrote does nothing when it is clicked, without a word.',
    *check({ root, folder }) {
      const source = path.join(folder, 'src', 'commands');
      if (!existsSync(source)) return; // beside the built files
      for (const at of descendants(root, 'FunctionName')) {
        if (!PLAIN_NAME.test(at.text) || mentions(source, at.text)) continue;
        yield {
          at,
          message: `FunctionName "${at.text}" occurs nowhere in src/commands. Write it, or take the button out.`,
        };
      }
    },
  },
];
