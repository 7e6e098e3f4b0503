import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useServices, useText } from '../services';
import { Turning } from './Turning';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Labels of the form's own parts. */
export interface SignedFormWords {
  readonly reason: string;
  readonly reasonHint: string;
  readonly by: string;
  readonly save: string;
}

interface SignedFormProps {
  readonly words: SignedFormWords;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Is given what was written, trimmed; neither is empty. */
  readonly onSave: (reason: string, by: string) => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
  readonly saving: boolean;
  /** Fields before these. */
  readonly children?: ReactNode;
}

/** Who signed the last time here: most likely who does the next. */
const nameKey = 'plan-indicators.name';

/** A reason, and who gives it: what the next reader of the workbook relies on. */
export function SignedForm(props: SignedFormProps) {
  const { words, reason, onReason, onSave, onCancel, busy, saving, children } = props;
  const styles = useStyles();
  const { signed: text } = useText();
  const { memory } = useServices();
  const [by, setBy] = useState(() => memory.read(nameKey) ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Only where the user has just asked for the form: looking back at a draft leaves the focus alone.
  useEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    form.current?.querySelector<HTMLElement>('select, textarea')?.focus();
  }, []);
  const missing = (value: string) => (tried && value.trim() === '' ? text.missing : null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || by.trim() === '') return;
    memory.write(nameKey, by.trim());
    onSave(reason.trim(), by.trim());
  };
  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {children}
      <Field label={words.reason} hint={words.reasonHint} validationMessage={missing(reason)}>
        <Textarea rows={3} value={reason} onChange={(_, { value }) => onReason(value)} />
      </Field>
      <Field label={words.by} validationMessage={missing(by)}>
        <Input
          value={by}
          placeholder={text.byHint}
          autoComplete="name"
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          icon={saving ? <Turning /> : null}
        >
          {saving ? text.saving : words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
