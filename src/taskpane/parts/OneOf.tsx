import { Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px' },
});

interface OneOfProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** What to know about the one that is chosen. */
  readonly hint?: string;
  readonly disabled: boolean;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, as many to a line as there is room for. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { label, value, choices, hint, disabled, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} hint={hint ?? null}>
      <RadioGroup
        className={styles.group}
        layout="horizontal"
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
