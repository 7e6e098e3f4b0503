import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import {
  type Conflict,
  type Merge,
  columnText,
  indicatorText,
  isComplete,
  isOpen,
  mergeRequest,
  timeText,
} from '../../app/merge';
import { mergeWords } from '../../report/merge';
import { tableRows } from '../../table';
import { Disclosure } from '../parts/Disclosure';
import { ListChoice } from '../parts/ListChoice';
import { Turning } from '../parts/Turning';
import { useText } from '../services';
import { useCollectPage } from './CollectContext';
import { choiceOf, keyOf, unitsIn } from './conflictChoice';
import { useCollectText } from './text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  force: { margin: '-6px 0 -6px -8px' },
});

/** So many conflicts are named; all are on the sheet that the merge adds. */
const named = 20;

/** What the files come to, what is to be decided, and the table itself. */
export function MergeBar({ merge }: { readonly merge: Merge }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCollectText();
  const { state, dispatch, system, units, insert, busy, isMerging } = useCollectPage();
  const { cells, conflicts, reminders } = merge;
  const due = system.units.filter((unit) => tableRows(system, unit).length > 0).length;
  const lacking = reminders.filter(({ unit }) => unit !== undefined).length;
  const rejected = units.flatMap(({ files }) =>
    files.filter(
      ({ account: { status, leftOut } }) =>
        status === 'rejected' && (leftOut === undefined || leftOut === 'rejected'),
    ),
  );
  const inserting = state.phase.kind === 'busy' && state.phase.task === 'insert';
  const isEmpty = cells.length + conflicts.length === 0;
  const sentences = [
    ...(isComplete(merge)
      ? [text.merge.complete]
      : lacking > 0 && due > 0
        ? [text.merge.units(due, lacking)]
        : []),
    isEmpty ? text.merge.nothing : text.merge.cells(cells.length),
  ];
  return (
    <section className={styles.bar} aria-label={text.merge.label}>
      <p className={styles.text}>{sentences.join(language === 'zh' ? '' : ' ')}</p>
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      {conflicts.length > 0 && (
        <ListChoice
          label={text.merge.choice}
          value={keyOf(state.conflicts)}
          disabled={busy}
          choices={[
            { value: 'none', label: text.merge.choices.none },
            { value: 'first', label: text.merge.choices.first },
            { value: 'last', label: text.merge.choices.last },
            ...unitsIn(conflicts).map((unit) => ({
              value: keyOf({ kind: 'unit', units: [unit] }),
              label: text.merge.choices.unit(unit),
            })),
          ]}
          onChange={(key) => dispatch({ kind: 'choose', choice: { conflicts: choiceOf(key) } })}
        />
      )}
      {rejected.length > 0 && (
        <Checkbox
          className={styles.force}
          label={text.merge.force(rejected.length)}
          checked={state.force}
          disabled={busy}
          onChange={(_, { checked }) =>
            dispatch({ kind: 'choose', choice: { force: checked === true } })
          }
        />
      )}
      {!isEmpty && (
        <Button
          appearance="primary"
          disabledFocusable={busy || isMerging}
          icon={inserting ? <Turning /> : null}
          onClick={() => insert(mergeRequest(merge, system, { language, timeText }))}
        >
          {inserting ? text.merge.inserting : text.merge.insert}
        </Button>
      )}
    </section>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCollectText().merge;
  const { system } = useCollectPage();
  const words = mergeWords[language];
  const said = ({ sayings, chosen }: Conflict) =>
    sayings.map((saying) => {
      const from = saying.sources.map(({ unit, file }) => unit ?? file);
      const mark = saying === chosen ? ` [${words.decisions.chosen}]` : '';
      return `${saying.text}${mark} (${words.list([...new Set(from)])})`;
    });
  return (
    <Disclosure label={text.conflicts(conflicts.length, conflicts.filter(isOpen).length)}>
      <ul className={styles.list}>
        {conflicts.slice(0, named).map((conflict) => {
          const { indicator, column } = conflict;
          const where = `${indicatorText(system, words, indicator)} ${columnText(system, column)}`;
          return (
            <li key={`${indicator} ${column}`}>
              {words.withReason(where, said(conflict).join(' / '))}
            </li>
          );
        })}
      </ul>
      {conflicts.length > named && <span>{text.moreConflicts(conflicts.length - named)}</span>}
    </Disclosure>
  );
}
