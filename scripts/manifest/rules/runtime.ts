import { type Rule } from '../rule';
import { resolve } from '../resources';
import { attribute, childAt, descendants, isWithin, type Element } from '../tree';
import { sourceLocation } from '../urls';

/** The lowest Excel that the add-in works in: 2021 LTSC. */
const API_FLOOR = '1.14';

function requirement(half: Element | undefined, set: string): Element | undefined {
  const requirements = half ? childAt(half, 'Requirements') : undefined;
  return (
    requirements && descendants(requirements, 'Set').find((each) => attribute(each, 'Name') === set)
  );
}

/** The elements that have to name the shared runtime's page. */
function pages(root: Element): Element[] {
  return descendants(root, 'SourceLocation', 'FunctionFile').filter(
    (each) =>
      'resid' in each.attributes && !isWithin(each, 'Script') && !isWithin(each, 'Metadata'),
  );
}

export const runtimeRules: readonly Rule[] = [
  {
    id: 'one-runtime',
    why: 'The shared runtime does not load when its page is named by different resids.',
    *check({ root }) {
      const [runtime] = descendants(root, 'Runtime');
      if (!runtime) {
        yield {
          at: root,
          message: 'There is no Runtime. Add Runtimes to the Host, with one Runtime.',
        };
        return;
      }
      const resid = attribute(runtime, 'resid');
      for (const at of pages(root)) {
        const found = attribute(at, 'resid');
        if (found === resid) continue;
        yield {
          at,
          message: `${at.parent?.name ?? ''}/${at.name} names "${found}", the Runtime "${resid}". Name the same.`,
        };
      }
      const url = resolve(root, runtime);
      const page = sourceLocation(root);
      if (url && attribute(url, 'DefaultValue') !== page) {
        yield {
          at: url,
          message: `The Runtime's page is "${attribute(url, 'DefaultValue')}", the base manifest opens "${page}". Make them the same.`,
        };
      }
    },
  },
  {
    id: 'runtime-long',
    why: 'Otherwise the runtime ends with the pane, and edits are no longer checked.',
    *check({ root }) {
      for (const at of descendants(root, 'Runtime')) {
        const lifetime = attribute(at, 'lifetime');
        if (lifetime !== 'long')
          yield { at, message: `Runtime lifetime is "${lifetime}". Write "long".` };
      }
    },
  },
  {
    id: 'no-taskpane-id',
    why: 'The shared runtime has one pane; a pane with a name of its own can open as a second one.',
    *check({ root }) {
      for (const at of descendants(root, 'TaskpaneId')) {
        yield { at, message: `TaskpaneId "${at.text}": take it out.` };
      }
    },
  },
  {
    id: 'function-file',
    why: 'Excel on the web has refused manifests with a DesktopFormFactor but no FunctionFile.',
    *check({ root }) {
      for (const at of descendants(root, 'DesktopFormFactor')) {
        if (childAt(at, 'FunctionFile')) continue;
        yield {
          at,
          message: "DesktopFormFactor has no FunctionFile. Add one that names the Runtime's resid.",
        };
      }
    },
  },
  {
    id: 'shared-runtime-set',
    why: 'An Excel without shared runtimes would show a tab and functions that never answer.',
    *check({ root }) {
      const overrides = childAt(root, 'VersionOverrides');
      if (
        !overrides ||
        requirement(overrides, 'SharedRuntime') ||
        requirement(root, 'SharedRuntime')
      )
        return;
      yield {
        at: overrides,
        message: 'No Set asks for "SharedRuntime". Add it to the Requirements of VersionOverrides.',
      };
    },
  },
  {
    id: 'api-floor',
    why: `Below ExcelApi ${API_FLOOR} the ribbon must not appear, and the bare pane must: it says what is missing.`,
    *check({ root }) {
      const overrides = childAt(root, 'VersionOverrides');
      const floor = requirement(overrides, 'ExcelApi');
      const found = floor ? attribute(floor, 'MinVersion') : 'missing';
      if (overrides && found !== API_FLOOR) {
        yield {
          at: floor ?? overrides,
          message: `ExcelApi in VersionOverrides is ${found}. Ask for ${API_FLOOR}.`,
        };
      }
      const base = requirement(root, 'ExcelApi');
      if (base && attribute(base, 'MinVersion') !== '1.1') {
        yield {
          at: base,
          message: `ExcelApi in the base manifest is ${attribute(base, 'MinVersion')}. Ask for 1.1 there, or an older Excel hides the add-in without a word.`,
        };
      }
    },
  },
  {
    id: 'extended-overrides-last',
    why: 'The order of the elements is fixed: ExtendedOverrides comes last.',
    *check({ root }) {
      const names = root.children.map(({ name }) => name);
      const extended = names.indexOf('ExtendedOverrides');
      const overrides = root.children[names.indexOf('VersionOverrides')];
      if (extended === -1 || !overrides || names.indexOf('VersionOverrides') < extended) return;
      yield {
        at: overrides,
        message: 'ExtendedOverrides stands before VersionOverrides. Move it behind.',
      };
    },
  },
];
