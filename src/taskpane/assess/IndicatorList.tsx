import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { assessmentWords } from '../../report/assessment';
import { useListLook } from '../parts/listLook';
import { moveFocus } from '../parts/moveFocus';
import { useText } from '../services';
import { useAssessPage } from './AssessContext';
import { IndicatorItem } from './IndicatorItem';
import { type Grouping, type RowGroup, groupings, rowGroups } from './shown';
import { useAssessText } from './text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px',
    padding: '0 16px',
  },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  none: {
    padding: '4px 16px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
  },
});

/** The indicators in groups; one stop of the Tab key, moved through with the arrows. */
export function IndicatorList() {
  const styles = useStyles();
  const text = useAssessText().list;
  const { state, dispatch, outcome } = useAssessPage();
  const [focused, setFocused] = useState<string>();
  const groups = rowGroups(outcome.table, state.classes, state.grouping);
  const keys = groups.flatMap(({ key, rows }) => rows.map((row) => itemKey(key, row)));
  const stop = focused !== undefined && keys.includes(focused) ? focused : keys[0];
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.key}>
          {text.key.map(({ sign, text: meaning }) => (
            <span key={sign}>
              {sign} {meaning}
            </span>
          ))}
        </span>
        <Select
          size="small"
          aria-label={text.grouping}
          value={state.grouping}
          onChange={(_, { value }) => {
            const grouping = groupings.find((each) => each === value);
            if (grouping !== undefined) dispatch({ kind: 'choose', choice: { grouping } });
          }}
        >
          {groupings.map((each) => (
            <option key={each} value={each}>
              {text.by[each]}
            </option>
          ))}
        </Select>
      </div>
      {groups.length === 0 && (
        <div className={styles.none}>
          <span role="status">{text.none}</span>
          <Button size="small" onClick={() => dispatch({ kind: 'showAll' })}>
            {text.all}
          </Button>
        </div>
      )}
      <div
        role="group"
        aria-label={text.label}
        onKeyDown={(event) => moveFocus(event, '[data-indicator]')}
      >
        {groups.map((group) => (
          <GroupBox key={group.key} group={group} grouping={state.grouping}>
            {group.rows.map((row) => {
              const key = itemKey(group.key, row);
              return (
                <IndicatorItem
                  key={key}
                  row={row}
                  isStop={key === stop}
                  onFocus={() => setFocused(key)}
                />
              );
            })}
          </GroupBox>
        ))}
      </div>
    </>
  );
}

/** An indicator of two units stands under both. */
const itemKey = (group: string, { indicator }: RowGroup['rows'][number]): string =>
  `${group} ${indicator.number}`;

interface GroupBoxProps {
  readonly group: RowGroup;
  readonly grouping: Grouping;
  readonly children: React.ReactNode;
}

function GroupBox({ group, grouping, children }: GroupBoxProps) {
  const look = useListLook();
  const heading = useId();
  const { language } = useText();
  const { profile } = useAssessPage();
  const [first] = group.rows;
  const name =
    grouping === 'status'
      ? profile.classes.find(({ id }) => id === group.key)?.[language]
      : grouping === 'agreement' && first !== undefined
        ? assessmentWords[language].agreement[first.agreement]
        : group.key;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={look.heading}>
        {name} · {group.rows.length}
      </h2>
      <ul className={look.list}>{children}</ul>
    </section>
  );
}
