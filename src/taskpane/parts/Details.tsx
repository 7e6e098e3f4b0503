import { makeStyles } from '@fluentui/react-components';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
});

interface DetailsProps {
  readonly label: string;
  readonly text: string;
}

/** Words for the person who has to mend it, out of the way of the one who has not. */
export function Details({ label, text }: DetailsProps) {
  const styles = useStyles();
  return (
    <Disclosure label={label}>
      <pre className={styles.text}>{text}</pre>
    </Disclosure>
  );
}
