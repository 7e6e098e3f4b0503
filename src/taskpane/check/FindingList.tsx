import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { severityWords } from '../../report/findings';
import { useListLook } from '../parts/listLook';
import { moveFocus } from '../parts/moveFocus';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { Coverage } from './Coverage';
import { isPartlyUnchecked } from './coverageOf';
import { FindingOption } from './FindingOption';
import { SeveritySign } from './SeveritySign';
import { page } from './checkState';
import { type Group, groupsOf } from './shown';
import { useCheckText } from './text';
import { indicatorName } from './words';

const useStyles = makeStyles({
  frame: {
    flex: '1 1 0',
    minHeight: '110px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: {
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '8px',
  },
  more: { margin: '8px 16px' },
  coverage: { padding: '6px 14px 10px' },
});

/** What was found, in groups; one stop of the Tab key, moved through with the arrows. */
export function FindingList() {
  const styles = useStyles();
  const text = useCheckText();
  const { state, dispatch, snapshot, shown, here, goTo } = useCheckPage();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const current = here.find(({ live }) => shown.some((each) => each.live.id === live.id))?.live.id;
  const groups = groupsOf(shown, state.grouping);
  const items = groups.flatMap(({ items: own }) => own);
  const at = items.findIndex(({ live }) => live.id === current);
  const limit = Math.max(state.limit, at + 1);
  const listed = firstOf(groups, limit);
  const isListed = items.slice(0, limit).some(({ live }) => live.id === focused);
  const stop = (isListed ? focused : undefined) ?? current ?? items[0]?.live.id;

  useEffect(() => {
    if (current === undefined) return;
    const options = list.current?.querySelectorAll('[role=option]') ?? [];
    const option = [...options].find((each) => each.id === current);
    option?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  if (shown.length === 0) {
    const { table } = state.choice;
    return (
      <div className={styles.frame}>
        <div className={styles.none}>
          <span role="status">{text.filter.none}</span>
          <Button
            size="small"
            onClick={() => dispatch({ kind: 'choose', choice: { ...everything, table } })}
          >
            {text.filter.all}
          </Button>
        </div>
      </div>
    );
  }
  const left = shown.length - limit;
  return (
    <div className={styles.frame}>
      <div
        ref={list}
        role="listbox"
        aria-label={text.list.label}
        onKeyDown={(event) => moveFocus(event, '[role=option]')}
      >
        {listed.map((group) => (
          <GroupBox key={group.key} group={group}>
            {group.items.map(({ live, table }) => (
              <FindingOption
                key={live.id}
                live={live}
                table={table}
                grouping={state.grouping}
                isHere={here.some((each) => each.live.id === live.id)}
                isCurrent={live.id === current}
                isStop={live.id === stop}
                onFocus={setFocused}
                onGo={goTo}
              />
            ))}
          </GroupBox>
        ))}
      </div>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => dispatch({ kind: 'more' })}>
          {text.list.more(Math.min(page, left), left)}
        </Button>
      )}
      {!isPartlyUnchecked(snapshot.tables) && (
        <div className={styles.coverage}>
          <Coverage />
        </div>
      )}
    </div>
  );
}

const everything = { severities: new Set<never>(), withExplained: true, wanted: '' };

function firstOf(groups: readonly Group[], limit: number): Group[] {
  let room = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, room));
    room -= items.length;
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}

interface GroupBoxProps {
  readonly group: Group;
  readonly children: React.ReactNode;
}

function GroupBox({ group, children }: GroupBoxProps) {
  const look = useListLook();
  const heading = useId();
  const { language } = useText();
  const text = useCheckText();
  const { snapshot } = useCheckPage();
  const { severity, indicator, table, items } = group;
  const name =
    severity === undefined
      ? indicatorName(table.system, indicator) || text.list.wholeTable
      : severityWords[severity].name[language];
  const isOneOfMany = severity === undefined && snapshot.tables.length > 1;
  return (
    <div role="group" aria-labelledby={heading}>
      <div id={heading} role="presentation" className={look.heading}>
        {severity !== undefined && <SeveritySign severity={severity} />}{' '}
        {isOneOfMany ? `${table.sheet} · ` : ''}
        {name} · {items.length}
      </div>
      {children}
    </div>
  );
}
