import { Field, Select, makeStyles } from '@fluentui/react-components';
import { Hint } from './Hint';

// A select is as wide as its longest entry unless its column may be narrower.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface ListChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What to know about what is chosen, a line each. */
  readonly hints?: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** One of many, from a list that opens. */
export function ListChoice(props: ListChoiceProps) {
  const { label, value, choices, hints = [], disabled, onChange } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      className={styles.field}
      hint={hints.length > 0 ? <Hint lines={hints} /> : null}
    >
      <Select value={value} disabled={disabled} onChange={(_, chosen) => onChange(chosen.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
