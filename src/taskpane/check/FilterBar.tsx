import {
  Button,
  Checkbox,
  Input,
  Select,
  ToggleButton,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Severity } from '../../domain/indicator';
import { severityWords } from '../../report/findings';
import { a1 } from '../../table';
import { Turning } from '../parts/Turning';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { exportList } from './checkCases';
import { mendable } from './mendable';
import { SeveritySign } from './SeveritySign';
import { countsOf, gravest } from './shown';
import { useCheckText } from './text';

const useStyles = makeStyles({
  severities: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', gap: '6px' },
  severity: {
    minWidth: 0,
    padding: '3px 4px',
    flexDirection: 'column',
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  name: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  search: { flex: '1 1 120px', minWidth: 0 },
  select: { flex: '0 1 auto', minWidth: 0 },
  wide: { flex: '1 1 100%', minWidth: 0 },
  explained: { margin: '-6px 0 -6px -8px' },
});

/** Counts that choose what is listed, a search, and what can be done with all of it. */
export function FilterBar() {
  const { snapshot, found } = useCheckPage();
  if (found.length === 0) return snapshot.tables.length > 1 ? <TableChoice /> : null;
  return (
    <>
      <Severities />
      <Finder />
      <Explained />
      <Actions />
    </>
  );
}

function Severities() {
  const styles = useStyles();
  const { language } = useText();
  const { filter } = useCheckText();
  const { state, dispatch, found } = useCheckPage();
  const counts = countsOf(found);
  const name = (severity: Severity) => severityWords[severity].name[language];
  return (
    <div className={styles.severities} role="group" aria-label={filter.label}>
      {gravest.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.severity}
          checked={state.choice.severities.has(severity)}
          onClick={() => dispatch({ kind: 'toggle', severity })}
        >
          <span className={styles.count}>{counts[severity]}</span>{' '}
          <span className={styles.name}>
            <SeveritySign severity={severity} /> {name(severity)}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}

function Finder() {
  const styles = useStyles();
  const { filter } = useCheckText();
  const { state, dispatch, snapshot } = useCheckPage();
  return (
    <div className={styles.line}>
      {snapshot.tables.length > 1 && <TableChoice />}
      <Input
        className={styles.search}
        type="search"
        size="small"
        aria-label={filter.search}
        placeholder={filter.search}
        value={state.choice.wanted}
        onChange={(_, { value }) => dispatch({ kind: 'choose', choice: { wanted: value } })}
      />
      <Select
        className={styles.select}
        size="small"
        aria-label={filter.grouping}
        value={state.grouping}
        onChange={(_, { value }) =>
          dispatch({ kind: 'group', grouping: value === 'severity' ? 'severity' : 'indicator' })
        }
      >
        <option value="indicator">{filter.byIndicator}</option>
        <option value="severity">{filter.bySeverity}</option>
      </Select>
    </div>
  );
}

function TableChoice() {
  const styles = useStyles();
  const { filter } = useCheckText();
  const { state, dispatch, snapshot } = useCheckPage();
  const { tables } = snapshot;
  return (
    <Select
      className={styles.wide}
      size="small"
      aria-label={filter.table}
      value={tables.some(({ id }) => id === state.choice.table) ? state.choice.table : ''}
      onChange={(_, { value }) =>
        dispatch({ kind: 'choose', choice: { table: value === '' ? undefined : value } })
      }
    >
      <option value="">{filter.allTables(tables.length)}</option>
      {tables.map(({ id, sheet, area, findings }) => (
        <option key={id} value={id}>
          {`${sheet} ${a1(area)}（${findings.length}）`}
        </option>
      ))}
    </Select>
  );
}

function Explained() {
  const styles = useStyles();
  const { filter } = useCheckText();
  const { state, dispatch, found } = useCheckPage();
  const { explained } = countsOf(found);
  if (explained === 0) return null;
  return (
    <Checkbox
      className={styles.explained}
      label={filter.explained(explained)}
      checked={state.choice.withExplained}
      onChange={(_, { checked }) =>
        dispatch({ kind: 'choose', choice: { withExplained: checked === true } })
      }
    />
  );
}

function Actions() {
  const styles = useStyles();
  const text = useCheckText();
  const { watch, shown, state, busy, ask, run } = useCheckPage();
  const mends = mendable(shown);
  const exporting = state.phase.kind === 'busy' && state.phase.task === 'export';
  return (
    <div className={styles.line}>
      {mends.length > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={() => ask(mends)}>
          {text.mend.all(mends.length)}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={busy}
        icon={exporting ? <Turning /> : null}
        onClick={() => run('export', () => exportList(watch))}
      >
        {exporting ? text.exporting : text.exportList}
      </Button>
    </div>
  );
}
