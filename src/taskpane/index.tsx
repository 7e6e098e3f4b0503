import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { abilities } from '../excel/abilities';
import { displayLanguage, hostProblem, officeTheme, onThemeChange } from '../excel/host';
import type { IndicatorSystem } from '../domain/indicator';
import { App } from './App';
import { browserMemory } from './memory';
import { HostPage } from './pages/HostPage';
import type { FunctionHelp, Services } from './services';

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
}

function draw(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root.');
  createRoot(root).render(page);
}

function insideOffice(): Services {
  return {
    workbook: once(async () => {
      const { createExcelWorkbook } = await import(/* webpackChunkName: "excel" */ '../excel');
      return createExcelWorkbook();
    }),
    systems: shippedSystems(),
    profiles: once(async () => (await registry()).knownProfiles()),
    hasFunctions: abilities().customFunctions,
    functionHelp: (language) => helpIn[language](),
    registerSystem: async (system) => (await registry()).registerSystem(system),
    theme: { current: officeTheme, subscribe: onThemeChange },
    language: displayLanguage(),
    memory: browserMemory(),
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

const registry = () => import(/* webpackChunkName: "systems" */ '../functions/registry');

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
