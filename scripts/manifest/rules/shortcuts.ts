import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Rule } from '../rule';
import { attribute, childrenOf, type Element } from '../tree';
import { localPath } from '../urls';
import { mentions } from './commands';

const Resources = v.record(v.string(), v.record(v.string(), v.object({ value: v.string() })));

const Shortcuts = v.object({
  actions: v.array(
    v.object({ id: v.string(), type: v.literal('ExecuteFunction'), name: v.string() }),
  ),
  shortcuts: v.array(v.object({ action: v.string(), key: v.record(v.string(), v.string()) })),
  resources: v.optional(Resources),
});

const Translation = v.object({ resources: Resources });

interface Files {
  readonly at: Element;
  readonly name: string;
  readonly shortcuts: v.InferOutput<typeof Shortcuts>;
  readonly translation: v.InferOutput<typeof Translation> | undefined;
}

function read<T>(root: Element, folder: string, url: string, schema: v.GenericSchema<unknown, T>) {
  const file = localPath(root, url);
  if (file === undefined || !existsSync(path.join(folder, file))) return undefined; // file-exists says so
  return { file, ...v.safeParse(schema, parsed(path.join(folder, file))) };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The shortcuts that the manifest names, where they can be read. */
function* files(root: Element, folder: string): Generator<Files> {
  for (const at of childrenOf(root, 'ExtendedOverrides')) {
    const main = read(root, folder, attribute(at, 'Url'), Shortcuts);
    const other = read(root, folder, attribute(at, 'ResourcesUrl'), Translation);
    if (main?.success !== true) continue;
    yield {
      at,
      name: main.file,
      shortcuts: main.output,
      translation: other?.success === true ? other.output : undefined,
    };
  }
}

/** A letter or digit with Ctrl or Alt: what every keyboard has and typing needs nowhere. */
const COMBINATION =
  /^(?=.*(?:Ctrl|Alt|Command|Option)\+)(?:(?:Ctrl|Alt|Shift|Command|Option)\+)+[A-Z0-9]$/;

const token = (text: string) => /^\$\{resource\.(\w+)\}$/.exec(text)?.[1];

export const shortcutRules: readonly Rule[] = [
  {
    id: 'shortcuts-file',
    why: 'Excel drops all shortcuts of a file that it cannot read, without a word.',
    *check({ root, folder }) {
      for (const at of childrenOf(root, 'ExtendedOverrides')) {
        const main = read(root, folder, attribute(at, 'Url'), Shortcuts);
        if (main?.success === false) {
          const [issue] = main.issues;
          yield {
            at,
            message: `"${main.file}": ${v.getDotPath(issue) ?? 'no JSON'}: ${issue.message}`,
          };
        }
      }
    },
  },
  {
    id: 'shortcut-action',
    why: 'A combination of keys whose action is not there, or that nobody wrote, does nothing.',
    *check({ root, folder }) {
      const source = path.join(folder, 'src', 'commands');
      for (const { at, name, shortcuts } of files(root, folder)) {
        const ids = shortcuts.actions.map(({ id }) => id);
        for (const { action } of shortcuts.shortcuts) {
          if (!ids.includes(action))
            yield { at, message: `"${name}": the action "${action}" is not among its actions.` };
        }
        for (const id of existsSync(source) ? ids : []) {
          if (!mentions(source, id))
            yield { at, message: `"${name}": "${id}" occurs nowhere in src/commands. Write it.` };
        }
      }
    },
  },
  {
    id: 'shortcut-key',
    why: 'Without Ctrl or Alt the keys would be typed into the cell, and two actions cannot share them.',
    *check({ root, folder }) {
      for (const { at, name, shortcuts } of files(root, folder)) {
        const seen = new Set<string>();
        for (const { key } of shortcuts.shortcuts) {
          for (const [platform, keys] of Object.entries(key)) {
            if (!COMBINATION.test(keys))
              yield {
                at,
                message: `"${name}": "${keys}". Write modifiers and a key, as in Ctrl+Alt+Shift+N.`,
              };
            if (seen.has(platform + keys))
              yield { at, message: `"${name}": "${keys}" is there twice. Choose another.` };
            seen.add(platform + keys);
          }
        }
      }
    },
  },
  {
    id: 'shortcut-names',
    why: 'Excel shows the name of an action when two add-ins want the same keys.',
    *check({ root, folder }) {
      for (const { at, name, shortcuts, translation } of files(root, folder)) {
        const languages = Object.entries({ ...shortcuts.resources, ...translation?.resources });
        for (const action of shortcuts.actions) {
          const text = token(action.name);
          if (text === undefined) continue;
          for (const [language, texts] of languages) {
            if (texts[text] === undefined)
              yield { at, message: `"${name}": "${action.id}" has no name for "${language}".` };
          }
        }
      }
    },
  },
];
