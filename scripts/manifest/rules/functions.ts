import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Rule } from '../rule';
import { resolve } from '../resources';
import { attribute, childrenOf, descendants } from '../tree';
import { localPath } from '../urls';

const Metadata = v.object({ functions: v.array(v.object({ id: v.string(), name: v.string() })) });

export const functionRules: readonly Rule[] = [
  {
    id: 'namespace-plain',
    why: 'Formulas begin with the namespace; another one in another language breaks them when a workbook travels.',
    *check({ root }) {
      for (const at of descendants(root, 'Namespace')) {
        const text = resolve(root, at);
        if (!text) continue; // resid-known says so
        const value = attribute(text, 'DefaultValue');
        if (!/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/i.test(value)) {
          yield {
            at: text,
            message: `Namespace "${value}": write ASCII letters and digits, as in ZB.`,
          };
        }
        for (const each of childrenOf(text, 'Override')) {
          yield {
            at: each,
            message: `Namespace "${value}" has the translation "${attribute(each, 'Value')}". Take it out.`,
          };
        }
      }
    },
  },
  {
    id: 'function-ids',
    why: 'Excel does not register a function whose id or name it cannot take; its cells show #NAME?.',
    *check({ root, folder }) {
      for (const at of descendants(root, 'Metadata')) {
        const [source] = childrenOf(at, 'SourceLocation');
        const url = source && resolve(root, source);
        const file = url && localPath(root, attribute(url, 'DefaultValue'));
        if (!file || !existsSync(path.join(folder, file))) continue; // not built yet, or file-exists says so
        const { functions } = v.parse(
          Metadata,
          JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
        );
        const seen = new Set<string>();
        for (const { id, name } of functions) {
          const what = `Function "${id}" (${name}) in ${file}`;
          if (!/^[A-Z0-9._]+$/i.test(id))
            yield { at, message: `${what}: give it an id of ASCII letters and digits.` };
          if (name.length < 3)
            yield { at, message: `${what}: give it a name of 3 characters or more.` };
          if (seen.has(id)) yield { at, message: `${what}: the id is taken. Rename one.` };
          seen.add(id);
        }
      }
    },
  },
];
