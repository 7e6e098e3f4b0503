import type { LiveFinding, Watch } from '../../app/watch/watch';
import type { CheckReport } from './checkState';

/* What the page asks of the watch, each outcome turned into what the page then shows. */

export async function mend(watch: Watch, findings: readonly LiveFinding[]): Promise<CheckReport> {
  const outcome = await watch.mend(findings);
  switch (outcome.kind) {
    case 'mended':
      return { kind: 'mended', cells: outcome.cells, left: [] };
    case 'changed':
      return { kind: 'mended', cells: outcome.cells, left: outcome.left };
    case 'failed':
      return outcome;
  }
}

export async function explain(
  watch: Watch,
  finding: LiveFinding,
  explanation: { readonly text: string; readonly by: string },
): Promise<CheckReport> {
  const failure = await watch.explain(finding, explanation);
  return failure === undefined
    ? { kind: 'explained', removed: explanation.text === '' }
    : { kind: 'failed', failure };
}

export async function exportList(watch: Watch): Promise<CheckReport> {
  const outcome = await watch.exportList();
  return outcome.kind === 'failed' ? outcome : { kind: 'exported', sheet: outcome.sheet };
}
