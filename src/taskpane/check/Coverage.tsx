import { makeStyles } from '@fluentui/react-components';
import { wordUnchecked } from '../../report/findings';
import { a1 } from '../../table';
import type { CheckedTable } from '../../app/watch/watch';
import { Disclosure } from '../parts/Disclosure';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { useCheckText } from './text';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: '2px' },
  list: { margin: 0, paddingLeft: '18px' },
});

/** A table of another template can miss everything; the first parts show it. */
const named = 10;

/** What was checked, and what could not be: nothing found there says nothing. */
export function Coverage({ opened = false }: { readonly opened?: boolean }) {
  const { status } = useCheckText();
  const { snapshot, state } = useCheckPage();
  const { tables } = snapshot;
  const chosen = tables.filter(({ id }) => id === state.choice.table);
  const covered = chosen.length > 0 ? chosen : tables;
  const missed = covered.reduce((count, { report }) => count + report.unchecked.length, 0);
  const all = covered.map((table) => <TableCoverage key={table.id} table={table} />);
  if (opened) return all;
  const label =
    missed === 0 ? status.coverage : `${status.coverage} · ▲ ${status.unchecked(missed)}`;
  return <Disclosure label={label}>{all}</Disclosure>;
}

function TableCoverage({ table }: { readonly table: CheckedTable }) {
  const styles = useStyles();
  const { language } = useText();
  const { status, mend } = useCheckText();
  const { sheet, area, system, rules, report } = table;
  const { unchecked, undecidable } = report;
  return (
    <div className={styles.table}>
      <span>
        {status.checked({
          sheet,
          area: a1(area),
          system: system.label[language],
          rules: rules.length,
        })}
      </span>
      <span>{undecidable === 0 ? status.allDecided : status.undecidable(undecidable)}</span>
      {unchecked.length > 0 && (
        <>
          <span>{status.unchecked(unchecked.length)}</span>
          <ul className={styles.list}>
            {unchecked.slice(0, named).map((each, at) => (
              <li key={at}>{wordUnchecked(each, language)}</li>
            ))}
          </ul>
          {unchecked.length > named && <span>{mend.moreChanges(unchecked.length - named)}</span>}
        </>
      )}
    </div>
  );
}
