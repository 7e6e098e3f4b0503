import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { abilities } from '../excel/abilities';
import { displayLanguage, hostProblem, officeTheme, onThemeChange } from '../excel/host';
import type { IndicatorSystem } from '../domain/indicator';
import { App } from './App';
import { browserMemory } from './memory';
import { HostPage } from './pages/HostPage';
import type { Services } from './services';

/*
 * Joins the pane to its host. What the first paint can do without is fetched when it is needed:
 * the indicator systems with their loader, and the port to the workbook.
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
    hasFunctions: abilities().customFunctions,
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

void start();
