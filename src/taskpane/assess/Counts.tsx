import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Group } from '../../domain/assessment';
import { Disclosure } from '../parts/Disclosure';
import { useText } from '../services';
import { useAssessPage } from './AssessContext';
import { StatusSign } from './StatusSign';
import { useAssessText } from './text';

const useStyles = makeStyles({
  counts: { display: 'flex', flexDirection: 'column', gap: '6px' },
  text: { margin: 0 },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  classes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: '6px',
  },
  class: {
    minWidth: 0,
    padding: '3px 4px',
    flexDirection: 'column',
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  name: { fontSize: tokens.fontSizeBase200 },
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '2px 4px',
    width: '1px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
  },
  first: { width: 'auto', minWidth: '4em', textAlign: 'left', overflowWrap: 'anywhere' },
  // Two Chinese characters or one word to a line.
  narrow: { display: 'inline-block', minWidth: '2em' },
  head: { overflowWrap: 'normal', color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
});

/** How many indicators are in which class; the classes choose what is listed. */
export function Counts() {
  const styles = useStyles();
  const { language } = useText();
  const text = useAssessText().counts;
  const { state, dispatch, profile, outcome } = useAssessPage();
  const { rows, groups, system } = outcome.table;
  const { whole, attribute } = groups;
  const labels = system.choices.status?.map(({ text: label }) => label) ?? [];
  const published = Object.entries(whole.published).sort(
    ([one], [other]) => labels.indexOf(one) - labels.indexOf(other),
  );
  const agreeing = rows.filter(({ agreement }) => agreement === 'agrees').length;
  const borderline = rows.filter(({ assessment }) => assessment.borderline).length;
  const decided = rows.filter(({ override }) => override !== undefined).length;
  const asides = [
    published.length === 0
      ? ''
      : text.published(
          published.map(([label, numbers]) => text.part(label, numbers.length)),
          agreeing,
        ),
    borderline === 0 ? '' : text.borderline(borderline),
    decided === 0 ? '' : text.decided(decided),
  ].filter((part) => part !== '');
  return (
    <section className={styles.counts}>
      <p className={styles.text}>
        {text.total(
          whole.numbers.length,
          attribute.map(({ name, numbers }) => text.part(name, numbers.length)),
        )}
      </p>
      <div className={styles.classes} role="group" aria-label={text.label}>
        {profile.classes.map(({ id, meaning, [language]: name }) => (
          <ToggleButton
            key={id}
            className={styles.class}
            checked={state.classes.has(id)}
            onClick={() => dispatch({ kind: 'toggle', status: id })}
          >
            <span className={styles.count}>{whole.status[id]?.length ?? 0}</span>{' '}
            <span className={styles.name}>
              <StatusSign meaning={meaning} /> {name}
            </span>
          </ToggleButton>
        ))}
      </div>
      {asides.map((aside) => (
        <p key={aside} className={styles.small}>
          {aside}
        </p>
      ))}
      <Disclosure label={text.tables}>
        {(['domain', 'attribute', 'unit'] as const).map((by) => (
          <CountTable key={by} name={text.by[by]} groups={groups[by]} whole={whole} />
        ))}
      </Disclosure>
    </section>
  );
}

interface CountTableProps {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly whole: Group;
}

function CountTable({ name, groups, whole }: CountTableProps) {
  const styles = useStyles();
  const { language } = useText();
  const text = useAssessText().counts;
  const { profile } = useAssessPage();
  if (groups.length === 0) return null;
  const head = mergeClasses(styles.cell, styles.head);
  const first = mergeClasses(styles.cell, styles.first);
  const line = (label: string, { numbers, status }: Group) => (
    <tr key={label}>
      <th scope="row" className={first}>
        {label}
      </th>
      <td className={styles.cell}>{numbers.length}</td>
      {profile.classes.map(({ id }) => (
        <td key={id} className={styles.cell}>
          {status[id]?.length ?? 0}
        </td>
      ))}
    </tr>
  );
  return (
    // A region that may scroll must be within reach of the keyboard.
    <div className={styles.scroll} role="group" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(first, styles.head)}>
              {name}
            </th>
            <th scope="col" className={head}>
              <span className={styles.narrow}>{text.numbers}</span>
            </th>
            {profile.classes.map(({ id, [language]: label }) => (
              <th key={id} scope="col" className={head}>
                <span className={styles.narrow}>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => line(group.name, group))}
          {line(text.all, whole)}
        </tbody>
      </table>
    </div>
  );
}
