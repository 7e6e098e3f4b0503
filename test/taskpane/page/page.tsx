import { createRoot } from 'react-dom/client';
import { builtInSystems } from '../../../seeds';
import { builtInReportTables } from '../../../seeds/reportTables';
import { loadReportTable } from '../../../src/domain/reportTable';
import { builtInDrafts } from '../../../seeds/drafts';
import { knownProfiles } from '../../../src/functions/registry';
import { loadSystem } from '../../../src/domain/indicator';
import { loadDraft } from '../../../src/report/draft';
import { defaultTableOptions, planTable } from '../../../src/table';
import { App } from '../../../src/taskpane/App';
import { browserMemory } from '../../../src/taskpane/memory';
import { HostPage } from '../../../src/taskpane/pages/HostPage';
import type { FileReader } from '../../../src/taskpane/collect/fileReader';
import { readFiles } from '../../../src/worker/readFiles';
import type { FunctionHelp, Services } from '../../../src/taskpane/services';
import type { Turn } from '../../../src/taskpane/screen/pages';
import type { HostTrouble } from '../../../src/taskpane/text';
import { confront } from '../../../src/domain/validation';
import { publishedTable, shippedContext, shippedRules } from '../../domain/validation/support';
import { type FakeWatch, type WatchScene, everythingWrong, fakeWatch } from './fakeWatch';
import { type FakeWorkbook, fakeWorkbook } from './fakeWorkbook';

/*
 * The pane without Excel. The address says what the host is like:
 * `?language=en&background=%23292929&foreground=%23ffffff&functions=no&help=no&trouble=tooOld&crash=yes`
 * `?table=published`: a table with the published figures is there.
 * `?watch=off|none|clean|few|many|two|stale|sweeping`: what the checking sees.
 */

declare global {
  interface Window {
    workbook: FakeWorkbook;
    watch: FakeWatch;
    turn: Turn | undefined;
    /** A test puts its own in the place of the reader that reads in this very thread. */
    reader: (reader: FileReader) => FileReader;
    /** Files that the pane handed over, by name. */
    given: string[];
  }
}

const query = new URLSearchParams(location.search);
const background = query.get('background');
const trouble = query.get('trouble');

window.workbook = fakeWorkbook();
window.reader = (reader) => reader;
window.given = [];

async function help(file: string): Promise<readonly FunctionHelp[]> {
  if (query.get('help') === 'no') return [];
  const answer = await fetch(file);
  return ((await answer.json()) as { functions: FunctionHelp[] }).functions;
}

const helpIn = { zh: help('functions.json'), en: help('functions.en-US.json') };
const profiles = Promise.resolve(knownProfiles());

const systems = builtInSystems.flatMap((data) => {
  const loaded = loadSystem(data);
  return loaded.ok ? [loaded.value] : [];
});
const [plan] = systems;
if (plan === undefined) throw new Error('No system ships.');

const few: WatchScene['tables'][number] = [
  [1, '2022.total', '44171'],
  [3, '2021.growth', ''],
  [4, '2022.total', '６３.５'],
  [9, '2022.total', '43717'],
  [9, '2021.total', '４０７５５'],
  [12, 'status', '良好'],
];
const published = confront(
  publishedTable(plan, 'native'),
  plan,
  shippedRules(plan),
  shippedContext,
);
const scenes: Record<string, WatchScene> = {
  off: { phase: 'off', tables: [few] },
  none: { phase: 'watching', tables: [] },
  clean: { phase: 'watching', tables: [[]] },
  few: { phase: 'watching', tables: [few] },
  two: { phase: 'watching', tables: [few, [[2, '2022.total', '1']]] },
  many: { phase: 'watching', tables: [everythingWrong(plan), everythingWrong(plan)] },
  stale: { phase: 'stale', tables: [few] },
  sweeping: { phase: 'sweeping', tables: [] },
};
/** For `clean`, those that the published table does not break. */
const rules = shippedRules(plan).filter(
  ({ id }) =>
    query.get('watch') !== 'clean' ||
    published.findings.every(({ rule, related }) =>
      [rule, ...related.map((each) => each.rule)].every((each) => each !== id),
    ),
);
window.watch = fakeWatch(
  plan,
  rules,
  scenes[query.get('watch') ?? 'few'] ?? { phase: 'off', tables: [] },
);
const watch = Promise.resolve(window.watch);

if (query.get('table') === 'published') {
  const place = { sheet: '指标表', listsSheet: '选项', row: 0, column: 0, wholeSheet: true };
  const view = await window.workbook.look({ kind: 'newSheet' });
  const { sheets, parts } = planTable(plan, plan.published, defaultTableOptions, place);
  await window.workbook.carryOut({ sheets: sheets.slice(0, 1), parts }, { view });
}

const template = (language: 'zh' | 'en') => {
  const loaded = loadDraft(builtInDrafts[language]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return Promise.resolve(loaded.value);
};
const templates = { zh: template('zh'), en: template('en') };

const reportTables = Promise.resolve(
  builtInReportTables.flatMap((data) => {
    const loaded = loadReportTable(data);
    return loaded.ok ? [loaded.value] : [];
  }),
);

const services: Services = {
  reportTables: () => reportTables,
  workbook: async () => window.workbook,
  watch: () => watch,
  onTurn: (turn) => {
    window.turn = turn;
    return () => (window.turn = undefined);
  },
  systems: Promise.resolve(systems),
  profiles: () => profiles,
  draftTemplate: (language) => templates[language],
  knownSystems: async () => systems,
  fileReader: async (language) =>
    window.reader(
      readFiles({
        context: {
          systems: systems.map((system) => ({ system, rules: shippedRules(system) })),
          profiles: knownProfiles(),
          previous: [],
        },
        language,
      }),
    ),
  handOver: { kind: 'download', give: async (file) => void window.given.push(file.name) },
  hasFunctions: query.get('functions') !== 'no',
  functionHelp: (language) => helpIn[language],
  registerSystem: async ({ id }) => void window.workbook.registered.push(id),
  theme: {
    current: () =>
      background === null
        ? undefined
        : { background, foreground: query.get('foreground') ?? '#000000' },
    subscribe: () => () => undefined,
  },
  language: query.get('language') === 'en' ? 'en' : 'zh',
  memory: browserMemory(),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  trouble === null ? (
    <App services={query.has('crash') ? { ...services, systems: Promise.resolve([]) } : services} />
  ) : (
    <HostPage trouble={trouble as HostTrouble} services={services} />
  ),
);
