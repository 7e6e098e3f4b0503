import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ListChoice } from '../parts/ListChoice';
import { Turning } from '../parts/Turning';
import { useServices, useText } from '../services';
import { useAssessPage } from './AssessContext';
import { rememberProfile } from './profileChoice';
import { useAssessText } from './text';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  source: {
    margin: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  refresh: { flexShrink: 0 },
});

const latest = '';

/** Which table is assessed, by what and up to when. */
export function ChoiceBar({ onRefresh }: { readonly onRefresh: () => void }) {
  const styles = useStyles();
  const text = useAssessText();
  const { language } = useText();
  const { memory } = useServices();
  const { state, dispatch, profiles, profile, outcome } = useAssessPage();
  const { system, asOf } = outcome.table;
  const { reading } = state.source;
  const { tables = [] } = outcome;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p className={styles.source}>
          {text.choice.source(outcome.sheet ?? '', system.label[language])}
        </p>
        <Button
          className={styles.refresh}
          size="small"
          appearance="subtle"
          disabledFocusable={reading}
          icon={reading ? <Turning /> : null}
          onClick={onRefresh}
        >
          {text.refresh}
        </Button>
      </div>
      {tables.length > 1 && (
        <ListChoice
          label={text.choice.table}
          value={outcome.place ?? ''}
          choices={tables.map((each) => ({
            value: each.place,
            label: text.choice.oneTable(each.place, each.system.label[language], each.rows),
          }))}
          disabled={false}
          onChange={(place) => dispatch({ kind: 'choose', choice: { place } })}
        />
      )}
      <ListChoice
        label={text.choice.profile}
        value={profile.id}
        choices={profiles.map(({ id, label }) => ({ value: id, label: label[language] }))}
        hints={profile.notes.map((note) => note[language])}
        disabled={false}
        onChange={(id) => {
          rememberProfile(memory, id);
          dispatch({ kind: 'choose', choice: { profile: id } });
        }}
      />
      <ListChoice
        label={text.choice.asOf}
        value={state.asOf ?? latest}
        choices={[
          {
            value: latest,
            label: state.asOf === undefined ? text.choice.latest(asOf.label) : text.choice.newest,
          },
          ...system.periods.map(({ id, label }) => ({ value: id, label })),
        ]}
        disabled={false}
        onChange={(id) =>
          dispatch({ kind: 'choose', choice: { asOf: id === latest ? undefined : id } })
        }
      />
    </div>
  );
}
