import { makeStyles } from '@fluentui/react-components';

// A hint stands in the field's own block of text, so that its lines are spans.
const useStyles = makeStyles({ line: { display: 'block' } });

export function Hint({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </>
  );
}
