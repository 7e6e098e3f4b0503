import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { mergeWords } from '../../report/merge';
import { useListLook } from '../parts/listLook';
import { useText } from '../services';
import { useCollectPage } from './CollectContext';
import { FileItem } from './FileItem';
import { StatusSign } from './StatusSign';
import { page } from './collectState';
import { useCollectText } from './text';
import { type UnitEntry, shownOf } from './byUnit';

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0 },
  state: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  more: { margin: '8px 16px' },
  none: { margin: 0, padding: '12px 16px' },
});

/** Unit by unit what came, and who has not sent. */
export function UnitList() {
  const styles = useStyles();
  const look = useListLook();
  const { list } = useCollectText();
  const { state, dispatch, units } = useCollectPage();
  const shown = shownOf(units, state.shown, state.limit);
  return (
    <section className={styles.list} aria-label={list.label}>
      {shown.units.length === 0 && <p className={styles.none}>{list.none}</p>}
      <ul className={look.list}>
        {shown.units.map((entry) => (
          <Unit key={entry.unit ?? ''} entry={entry} />
        ))}
      </ul>
      {shown.left > 0 && (
        <Button className={styles.more} size="small" onClick={() => dispatch({ kind: 'more' })}>
          {list.more(Math.min(page, shown.left), shown.left)}
        </Button>
      )}
    </section>
  );
}

function Unit({ entry }: { readonly entry: UnitEntry }) {
  const styles = useStyles();
  const look = useListLook();
  const { language } = useText();
  const { list } = useCollectText();
  const { system } = useCollectPage();
  const { unit, state, files } = entry;
  const nameless = system.units.length === 0 ? list.allFiles : list.unknownUnit;
  return (
    <li>
      <h2 className={mergeClasses(look.heading, styles.head)}>
        <span className={styles.name}>{unit ?? nameless}</span>
        {state !== undefined && (
          <span className={styles.state}>
            {state === 'notSent' && <StatusSign status="notSent" />}
            {mergeWords[language].states[state]}
          </span>
        )}
      </h2>
      {files.length > 0 && (
        <ul className={look.list}>
          {files.map((file) => (
            <FileItem key={`${language} ${file.key}`} entry={file} />
          ))}
        </ul>
      )}
    </li>
  );
}
