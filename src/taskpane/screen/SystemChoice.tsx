import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ListChoice } from '../parts/ListChoice';
import { useText } from '../services';
import { type OfferedSystem, chosenSystem, reportKey } from '../state/paneState';
import type { PaneText } from '../text';
import { OwnSystem } from './OwnSystem';
import { RollForward } from './RollForward';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '6px' },
  check: { alignSelf: 'start' },
  facts: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function SystemChoice() {
  const styles = useStyles();
  const text = useText();
  const { state, dispatch, tasks, busy } = usePane();
  const system = chosenSystem(state);
  const { reportTable } = state.choices;
  return (
    <div className={styles.block}>
      <ListChoice
        label={text.system.label}
        value={reportTable === undefined ? state.choices.system : reportKey(reportTable)}
        choices={[
          ...state.systems.map((offered) => ({
            value: offered.key,
            label: offeredName(offered, text),
          })),
          ...state.reportTables.map((table) => ({
            value: reportKey(table),
            label: table.label[text.language],
          })),
        ]}
        disabled={busy}
        onChange={(key) => dispatch({ kind: 'chooseSystem', key })}
      />
      <p className={styles.facts}>
        {reportTable !== undefined
          ? text.report.facts(reportTable.rows.length, reportTable.rules.length)
          : text.system.facts({
              place: system.place,
              indicators: system.indicators.length,
              domains: system.domains.length,
              periods: system.periods.map((period) => period.label),
            })}
      </p>
      {reportTable === undefined ? (
        <>
          <OwnSystem />
          <RollForward />
        </>
      ) : (
        <Button
          className={styles.check}
          size="small"
          disabledFocusable={busy}
          onClick={() => void tasks.checkReports()}
        >
          {text.report.check}
        </Button>
      )}
    </div>
  );
}

function offeredName(
  { system, origin }: OfferedSystem,
  { language, system: text }: PaneText,
): string {
  const label = system.label[language];
  if (origin === 'file') return text.fromFile(label);
  if (origin === 'sheet') return text.fromSheet(label);
  return label;
}
