import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { WorkbookFailure } from '../../app';
import type { RollWanted } from '../../app/roll';
import { type IndicatorSystem, furtherPeriods } from '../../domain/indicator';
import { ListChoice } from '../parts/ListChoice';
import { usePane } from '../screen/PaneContext';
import { useServices, useText } from '../services';
import { RollPreview } from './RollPreview';
import { type Source, lookAhead } from './lookAhead';
import { useRollText } from './text';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  look: { alignSelf: 'start' },
});

const nextPlan = 'plan';
const sheetKey = 'sheet:';

type Ahead = Awaited<ReturnType<typeof lookAhead>>;

/** Rolls the chosen system forward in three steps: choose, see what changes, write it to a sheet. */
export default function RollBox({ system }: { readonly system: IndicatorSystem }) {
  const styles = useStyles();
  const text = useRollText();
  const { language } = useText();
  const { workbook } = useServices();
  const { tasks, busy } = usePane();
  const sheets = useSheetNames();
  const periods = furtherPeriods(system);
  const from = system.plan.target + 1;
  const [to, setTo] = useState(nextOf(system, periods)?.id ?? nextPlan);
  const [last, setLast] = useState(String(2 * system.plan.target - system.plan.base));
  const [source, setSource] = useState<string>('none');
  const [ahead, setAhead] = useState<Ahead>();
  const [looking, setLooking] = useState(false);

  const period = periods.find(({ id }) => id === to);
  const isYear = /^\d{4}$/.test(last.trim()) && Number(last) >= from;
  const wanted: RollWanted =
    period === undefined
      ? { kind: 'plan', from, to: Number(last) }
      : { kind: 'period', year: period.year, months: period.months };
  const change = (set: (value: string) => void) => (value: string) => {
    // What was said spoke of the old choices.
    setAhead(undefined);
    set(value);
  };
  const look = async () => {
    setLooking(true);
    try {
      setAhead(await lookAhead(await workbook(), system, wanted, sourceOf(source), language));
    } finally {
      setLooking(false);
    }
  };
  return (
    <>
      <p className={styles.hint}>{text.hint}</p>
      <ListChoice
        label={text.to}
        value={to}
        choices={[
          ...periods.map(({ id, label }) => ({ value: id, label })),
          { value: nextPlan, label: text.nextPlan(from) },
        ]}
        disabled={busy || looking}
        onChange={change(setTo)}
      />
      {period === undefined && (
        <Field
          label={text.lastYear}
          validationState={isYear ? 'none' : 'error'}
          validationMessage={isYear ? null : text.badYear(from)}
        >
          <Input
            value={last}
            inputMode="numeric"
            disabled={busy || looking}
            onChange={(_, { value }) => change(setLast)(value)}
          />
        </Field>
      )}
      <ListChoice
        label={period === undefined ? text.bases : text.figures}
        value={source}
        choices={[
          { value: 'none', label: period === undefined ? text.publishedBases : text.noFigures },
          { value: 'workbook', label: text.allSheets },
          ...sheets.map((name) => ({ value: sheetKey + name, label: text.sheet(name) })),
        ]}
        hints={source === 'none' ? [] : [period === undefined ? text.basesHint : text.figuresHint]}
        disabled={busy || looking}
        onChange={change(setSource)}
      />
      <Button
        size="small"
        className={styles.look}
        disabledFocusable={busy || looking || (period === undefined && !isYear)}
        onClick={() => void look()}
      >
        {looking ? text.looking : text.look}
      </Button>
      <div aria-live="polite">
        {ahead && (
          <RollPreview
            ahead={ahead}
            to={period?.label ?? `${from}—${last}`}
            old={system}
            busy={busy}
            onWrite={(rolled) => void tasks.rollSystem(rolled, wanted.kind)}
            onClose={() => setAhead(undefined)}
          />
        )}
      </div>
    </>
  );
}

/** The first period after those that the system has; one in between is chosen seldom. */
function nextOf(
  system: IndicatorSystem,
  periods: ReturnType<typeof furtherPeriods>,
): (typeof periods)[number] | undefined {
  const end = ({ year, months }: (typeof periods)[number]) => year * 12 + months;
  const latest = Math.max(...system.periods.map(end));
  return periods.find((each) => end(each) > latest);
}

function sourceOf(key: string): Source {
  if (key.startsWith(sheetKey)) return { kind: 'sheet', name: key.slice(sheetKey.length) };
  return key === 'workbook' ? { kind: 'workbook' } : { kind: 'none' };
}

/** Visible sheets, once the workbook has told them; without an answer all of them can still be chosen together. */
function useSheetNames(): readonly string[] {
  const { workbook } = useServices();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const { sheets } = await (await workbook()).look({ kind: 'newSheet' });
      if (!isGone) setNames(sheets.filter(({ visible }) => visible).map(({ name }) => name));
    };
    read().catch((error: unknown) => {
      if (!(error instanceof WorkbookFailure)) reportError(error);
    });
    return () => void (isGone = true);
  }, [workbook]);
  return names;
}
