import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../services';
import { useFunctionsPage } from './FunctionsContext';
import { useFunctionsText } from './text';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  id: { fontFamily: tokens.fontFamilyMonospace },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What may be given as a profile, each with what to know before trusting it. */
export function ProfileList() {
  const styles = useStyles();
  const { language } = useText();
  const { profiles } = useFunctionsPage();
  return (
    <>
      <p className={styles.text}>{useFunctionsText().entry.profilesHint}</p>
      <ul className={styles.list}>
        {profiles.map(({ id, label, notes }) => (
          <li key={id}>
            <span className={styles.id}>{id}</span> {label[language]}
            {notes.map((note) => (
              <span key={note.zh} className={styles.note}>
                {note[language]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
