import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands';
import { abilities } from '../excel/abilities';
import type { CheckContext } from '../app/check';
import { handOver } from '../excel/handOver';
import { displayLanguage, hostProblem, officeTheme, onThemeChange } from '../excel/host';
import type { IndicatorSystem } from '../domain/indicator';
import type { Language } from '../domain/language';
import type { ReportTable } from '../domain/reportTable';
import type { DraftTemplate } from '../report/draft';
import { App } from './App';
import { isCheckingWanted } from './check/checking';
import { browserMemory } from './memory';
import { HostPage } from './pages/HostPage';
import type { Turn } from './screen/pages';
import type { FunctionHelp, Services } from './services';
import { chosenLanguage } from './useLanguage';

/*
 * Joins the pane to its host. What the first paint can do without is fetched when it is needed:
 * the indicator systems with their loader, what the functions know, and the port to the workbook.
 */

async function start(): Promise<void> {
  if (!('Office' in globalThis)) {
    draw(<HostPage trouble="unreachable" services={outsideOffice()} />);
    return;
  }
  const info = await Office.onReady();
  const problem = hostProblem(info);
  const services = insideOffice();
  draw(
    problem === undefined ? (
      <App services={services} />
    ) : (
      <HostPage trouble={problem.kind} services={services} />
    ),
  );
  if (problem === undefined) beginChecking(services);
}

/** Commands of the ribbon reach the pane through these; the pane may be closed, its page is loaded. */
const turns = new Set<Turn>();

function beginChecking({ watch, memory }: Services): void {
  associateCommands({
    watch,
    showChecks: async (failure) => {
      for (const turn of turns) turn('check', failure);
      await Office.addin.showAsTaskpane();
    },
  });
  if (!isCheckingWanted(memory)) return;
  // What fails from here on, the page of checks tells; this is for what nobody foresaw.
  watch()
    .then((checking) => checking.start())
    .catch(reportError);
}

function draw(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root.');
  createRoot(root).render(page);
}

function insideOffice(): Services {
  const workbook = once(async () => {
    const { createExcelWorkbook } = await import(/* webpackChunkName: "excel" */ '../excel');
    return createExcelWorkbook();
  });
  const systems = shippedSystems();
  const profiles = once(async () => (await registry()).knownProfiles());
  const memory = browserMemory();
  const language = displayLanguage();
  return {
    workbook,
    systems,
    reportTables: once(shippedReportTables),
    profiles,
    watch: once(async () => {
      const { createWatch, rules } = await checking();
      return createWatch(await workbook(), {
        rules,
        systems: await systems,
        profiles: await profiles(),
        language: chosenLanguage(memory, language),
      });
    }),
    onTurn: (turn) => {
      turns.add(turn);
      return () => turns.delete(turn);
    },
    draftTemplate: (language) => draftIn[language](),
    knownSystems: async () => (await registry()).knownSystems(),
    fileReader: async (language) => {
      const [{ workerReader }, context] = await Promise.all([fileReading(), checkContext()]);
      return workerReader(
        () =>
          new Worker(
            /* webpackChunkName: "file-worker" */ new URL('../worker/index.ts', import.meta.url),
          ),
        { context, language },
      );
    },
    handOver: handOver(),
    hasFunctions: abilities().customFunctions,
    functionHelp: (language) => helpIn[language](),
    registerSystem: async (system) => (await registry()).registerSystem(system),
    theme: { current: officeTheme, subscribe: onThemeChange },
    language,
    memory,
  };
}

function outsideOffice(): Pick<Services, 'theme' | 'language' | 'memory'> {
  return {
    theme: { current: () => undefined, subscribe: () => () => undefined },
    language: navigator.language.startsWith('zh') ? 'zh' : 'en',
    memory: browserMemory(),
  };
}

async function shippedSystems(): Promise<IndicatorSystem[]> {
  const [{ builtInSystems }, { loadSystem }] = await Promise.all([
    import(/* webpackChunkName: "systems" */ '../../seeds'),
    import(/* webpackChunkName: "systems" */ '../domain/indicator'),
  ]);
  return builtInSystems.flatMap((data) => {
    const loaded = loadSystem(data);
    // A test rules out that a shipped system is faulty; the others would still be offered.
    return loaded.ok ? [loaded.value] : [];
  });
}

async function shippedReportTables(): Promise<ReportTable[]> {
  const [{ builtInReportTables }, { loadReportTable }] = await Promise.all([
    import(/* webpackChunkName: "report-tables" */ '../../seeds/reportTables'),
    import(/* webpackChunkName: "report-tables" */ '../domain/reportTable'),
  ]);
  return builtInReportTables.flatMap((data) => {
    const loaded = loadReportTable(data);
    // A test rules out that a shipped table is faulty; the others would still be offered.
    return loaded.ok ? [loaded.value] : [];
  });
}

async function checking() {
  const [{ createWatch }, { loadRuleSet }, { standardRules }] = await Promise.all([
    import(/* webpackChunkName: "watch" */ '../app/watch'),
    import(/* webpackChunkName: "watch" */ '../domain/validation'),
    import(/* webpackChunkName: "watch" */ '../../seeds/rules'),
  ]);
  const loaded = loadRuleSet(standardRules);
  // A test rules out that the shipped rules are faulty.
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return { createWatch, rules: loaded.value };
}

const fileReading = () => import(/* webpackChunkName: "collect-screen" */ './collect/workerReader');

/** Every system with its rules; one of the user's own whose rules are wrong is told of when it is read. */
async function checkContext(): Promise<CheckContext> {
  const [{ rules }, { rulesOf }, { knownSystems, knownProfiles }] = await Promise.all([
    checking(),
    import(/* webpackChunkName: "watch" */ '../domain/validation'),
    registry(),
  ]);
  return {
    systems: knownSystems().flatMap((system) => {
      const own = rulesOf(rules, system);
      return own.ok ? [{ system, rules: own.value }] : [];
    }),
    profiles: knownProfiles(),
    previous: [],
  };
}

const registry = () => import(/* webpackChunkName: "systems" */ '../functions/registry');

const draftIn = {
  zh: once(() => draftTemplate('zh')),
  en: once(() => draftTemplate('en')),
} as const;

async function draftTemplate(language: Language): Promise<DraftTemplate> {
  const [{ builtInDrafts }, { loadDraft }] = await Promise.all([
    import(/* webpackChunkName: "drafts" */ '../../seeds/drafts'),
    import(/* webpackChunkName: "drafts" */ '../report/draft'),
  ]);
  const loaded = loadDraft(builtInDrafts[language]);
  // A test rules out that a shipped template is faulty.
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const helpIn = {
  zh: once(() => functionHelp('functions.json')),
  en: once(() => functionHelp('functions.en-US.json')),
} as const;

/** The file that Excel's wizard reads as well, so that both say the same. */
async function functionHelp(file: string): Promise<readonly FunctionHelp[]> {
  try {
    const answer = await fetch(file);
    if (!answer.ok) return [];
    return ((await answer.json()) as { functions: readonly FunctionHelp[] }).functions;
  } catch {
    return [];
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

void start();
