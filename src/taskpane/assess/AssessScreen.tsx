import { Button, makeStyles } from '@fluentui/react-components';
import { use, useMemo, useReducer, useSyncExternalStore } from 'react';
import { wordFailure } from '../../app';
import {
  type AssessOutcome,
  assessOpenWorkbook,
  besideTable,
  canFollow,
  rowArea,
} from '../../app/assess';
import { type Profile, lastPeriod } from '../../domain/assessment';
import type { IndicatorSystem } from '../../domain/indicator';
import { rowWorder } from '../../report/assessment';
import { plainDraft, writeDraft } from '../../report/draft';
import type { WorkbookCells } from '../../table';
import { Notice } from '../parts/Notice';
import { useTasks } from '../parts/useTasks';
import type { PageProps } from '../screen/pages';
import { useServices, useText } from '../services';
import { type AssessPage, AssessProvider } from './AssessContext';
import { ChoiceBar } from './ChoiceBar';
import { Counts } from './Counts';
import { IndicatorList } from './IndicatorList';
import { ReportBar } from './ReportBar';
import { WriteBox } from './WriteBox';
import { copy } from './assessCases';
import { initialState, reduce } from './assessState';
import { rememberedProfile } from './profileChoice';
import { useAssessText } from './text';
import { useSource } from './useSource';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: '10px',
    paddingBottom: '16px',
  },
  top: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '2px 16px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 评估: how far each indicator is on its way, by what and as of when, against what was published. */
export default function AssessScreen({ onPage }: PageProps) {
  const styles = useStyles();
  const { language } = useText();
  const text = useAssessText();
  const services = useServices();
  const profiles = use(services.profiles());
  const systems = use(services.systems);
  const template = use(services.draftTemplate(language));
  const watch = use(services.watch());
  const { selection } = useSyncExternalStore(watch.subscribe, watch.snapshot);
  const [state, dispatch] = useReducer(reduce, rememberedProfile(services.memory), initialState);
  const read = useSource(watch, dispatch);
  const busy = state.phase.kind === 'busy';
  const tasks = useTasks(busy, dispatch);
  const { source, asOf, place } = state;
  const profile = profiles.find(({ id }) => id === state.profile) ?? profiles[0];
  const { cells } = source;
  const outcome = useMemo(
    () => (cells && profile ? assess(cells, systems, profile, asOf, place) : undefined),
    [cells, systems, profile, asOf, place],
  );
  const table = outcome?.kind === 'assessed' ? outcome.table : undefined;
  const words = useMemo(() => table && rowWorder(table, language), [table, language]);
  const draft = useMemo(() => table && writeDraft(table, template), [table, template]);
  const beside = useMemo(
    () => (outcome?.kind === 'assessed' ? besideTable(outcome, cells?.sheets ?? []) : undefined),
    [outcome, cells],
  );
  const again = (
    <Button size="small" disabledFocusable={source.reading} onClick={read}>
      {text.refresh}
    </Button>
  );

  // What is shown stays true while a cell is being typed into; the next change reads it anew.
  const failure = source.failure?.reason === 'editing' && cells ? undefined : source.failure;
  const failed = failure && wordFailure(failure, language);
  const unread = failed && (
    <Notice kind="fault" title={text.unread} actions={again}>
      <strong>{failed.title}</strong>
      <span>{failed.text}</span>
    </Notice>
  );
  if (outcome?.kind !== 'assessed' || !profile || !words || !draft) {
    return (
      <main className={styles.page}>
        <div className={styles.top}>
          {unread}
          {outcome === undefined && !failed && <span role="status">{text.reading}</span>}
          {outcome !== undefined && (
            <Notice
              kind="note"
              title={text.noTable}
              actions={
                <>
                  <Button size="small" onClick={() => onPage('table')}>
                    {text.insert}
                  </Button>
                  {again}
                </>
              }
            >
              <span>{text.noTableText}</span>
            </Notice>
          )}
        </div>
      </main>
    );
  }

  const page: AssessPage = {
    state,
    dispatch,
    busy,
    profiles,
    profile,
    outcome,
    wordsOf: words,
    draft,
    followed: services.hasFunctions && isFollowed(outcome),
    beside,
    selected: selection?.sheet === outcome.sheet ? selection?.indicator : undefined,
    goTo: (indicator) => {
      const isOpen = state.opened === indicator;
      dispatch({ kind: 'open', indicator: isOpen ? undefined : indicator });
      const area = rowArea(outcome, indicator);
      const { sheet } = outcome;
      if (isOpen || area === undefined || sheet === undefined) return;
      services
        .workbook()
        .then((workbook) => workbook.reveal(sheet, area))
        .catch(tasks.fail);
    },
    run: (task, work) => tasks.run(task, () => services.workbook().then(work)),
    dismiss: tasks.dismiss,
  };
  return (
    <AssessProvider value={page}>
      <main className={styles.page}>
        <div className={styles.top}>
          {unread}
          <ChoiceBar onRefresh={read} />
          <Counts />
          <div className={styles.actions}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => page.run('copy', () => copy(plainDraft(draft)))}
            >
              {text.draft.copyAll}
            </Button>
          </div>
          <WriteBox />
        </div>
        <IndicatorList />
      </main>
      <ReportBar ref={tasks.bar} />
    </AssessProvider>
  );
}

/** A period that only another table had is not asked for of this one. */
function assess(
  cells: WorkbookCells,
  systems: readonly IndicatorSystem[],
  profile: Profile,
  asOf: string | undefined,
  place: string | undefined,
): AssessOutcome {
  const assessed = (period?: string) => assessOpenWorkbook(cells, systems, profile, period, place);
  const outcome = assessed(asOf);
  return outcome.kind === 'noPeriod' ? assessed() : outcome;
}

/** The function in cells goes by the last period that has figures. */
function isFollowed(outcome: Extract<AssessOutcome, { kind: 'assessed' }>): boolean {
  const { system, rows } = outcome.table;
  const cells = Object.fromEntries(rows.map((row) => [row.indicator.number, row.cells]));
  return canFollow(outcome, lastPeriod(system, cells).id);
}
