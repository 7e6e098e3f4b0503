import { Field, Select, makeStyles } from '@fluentui/react-components';

// A select is as wide as its longest entry unless its column may be narrower.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface ListChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** One of many, from a list that opens. */
export function ListChoice({ label, value, choices, disabled, onChange }: ListChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
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
