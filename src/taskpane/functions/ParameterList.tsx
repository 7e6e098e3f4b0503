import { makeStyles, tokens } from '@fluentui/react-components';
import type { ParameterHelp } from '../services';
import { useFunctionsText } from './text';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  optional: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  description: { margin: 0 },
});

export function ParameterList({ parameters }: { readonly parameters: readonly ParameterHelp[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {parameters.map((parameter) => (
        <Parameter key={parameter.name} parameter={parameter} />
      ))}
    </dl>
  );
}

function Parameter({ parameter }: { readonly parameter: ParameterHelp }) {
  const styles = useStyles();
  const text = useFunctionsText().entry;
  return (
    <>
      <dt className={styles.name}>
        {parameter.name}
        {parameter.optional === true && <span className={styles.optional}>{text.optional}</span>}
      </dt>
      <dd className={styles.description}>{parameter.description}</dd>
    </>
  );
}
