import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { LiveFinding } from '../../app/watch/watch';
import { Turning } from '../parts/Turning';
import { useServices, useText } from '../services';
import { useCheckPage } from './CheckContext';
import { explain } from './checkCases';
import { rememberName, rememberedName } from './checking';
import { useCheckText } from './text';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  given: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 核实说明: who vouches for the figure, why and since when; kept in the workbook for the next checker. */
export function ExplanationBox({ live }: { readonly live: LiveFinding }) {
  const styles = useStyles();
  const text = useCheckText().explanation;
  const { watch, state, busy, dispatch, run } = useCheckPage();
  const { explanation } = live;
  if (state.drafts[live.id] !== undefined) return <ExplanationForm live={live} />;
  const edit = () => dispatch({ kind: 'draft', id: live.id, text: explanation?.text ?? '' });
  if (explanation === undefined) {
    return (
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={edit}>
          {text.write}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.given}>
      <h3 className={styles.heading}>{text.heading}</h3>
      <p className={styles.text}>{explanation.text}</p>
      <p className={styles.quiet}>
        <Signature by={explanation.by} at={explanation.at} />
      </p>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={edit}>
          {text.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() =>
            run('explain', () => explain(watch, live, { text: '', by: explanation.by }))
          }
        >
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

function Signature({ by, at }: { readonly by: string; readonly at: string }) {
  const { tag } = useText();
  const text = useCheckText().explanation;
  const when = new Date(at);
  const said = Number.isNaN(when.getTime())
    ? at
    : new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(when);
  return text.signed(by, said);
}

function ExplanationForm({ live }: { readonly live: LiveFinding }) {
  const styles = useStyles();
  const { explanation: text } = useCheckText();
  const { memory } = useServices();
  const { watch, state, busy, dispatch, run, holdFocus } = useCheckPage();
  const [by, setBy] = useState(() => rememberedName(memory));
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = state.drafts[live.id] ?? '';
  const missing = (value: string) => tried && value.trim() === '';
  const saving = state.phase.kind === 'busy' && state.phase.task === 'explain';
  // Only where the user has just asked for the form: looking back at a draft leaves the focus alone.
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) field.current?.focus();
  }, []);
  const close = () => dispatch({ kind: 'draft', id: live.id, text: undefined });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.trim() === '' || by.trim() === '') return;
    rememberName(memory, by.trim());
    run('explain', async () => {
      const report = await explain(watch, live, { text: draft.trim(), by: by.trim() });
      if (report.kind === 'explained') close();
      return report;
    });
  };
  return (
    <form className={styles.box} onSubmit={save}>
      <Field
        label={text.text}
        hint={text.textHint}
        validationMessage={missing(draft) ? text.missing : null}
      >
        <Textarea
          textarea={{ ref: field }}
          rows={3}
          value={draft}
          onChange={(_, { value }) => dispatch({ kind: 'draft', id: live.id, text: value })}
        />
      </Field>
      <Field label={text.by} validationMessage={missing(by) ? text.missing : null}>
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
          {saving ? text.saving : text.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            holdFocus();
            close();
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
