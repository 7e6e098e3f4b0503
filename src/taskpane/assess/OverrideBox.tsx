import {
  Button,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { IndicatorAssessment } from '../../domain/assessment';
import type { KeptOverride } from '../../table';
import { rememberName, rememberedName } from '../check/checking';
import { Turning } from '../parts/Turning';
import { useServices, useText } from '../services';
import { useAssessPage } from './AssessContext';
import { decide } from './assessCases';
import { useAssessText } from './text';

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
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 人工评定: another status than the computed one, with who decided it and why. */
export function OverrideBox({ row }: { readonly row: IndicatorAssessment }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useAssessText().override;
  const { state, busy, dispatch, run } = useAssessPage();
  const keep = useKept(row);
  const { indicator, status, override } = row;
  if (state.drafts[indicator.number] !== undefined) return <OverrideForm row={row} />;
  const edit = () =>
    dispatch({
      kind: 'draft',
      indicator: indicator.number,
      draft: { status: status.id, reason: override?.reason ?? '' },
    });
  if (override === undefined) {
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
      <p className={styles.text}>{text.decided(status[language], override.computed[language])}</p>
      <p className={styles.text}>{override.reason}</p>
      <p className={styles.quiet}>
        <Signature by={override.by} at={override.at} />
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
            run('override', (workbook) => decide(workbook, keep({ ...override, reason: '' })))
          }
        >
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

/** A decision about the row of this very assessment. */
function useKept({ indicator }: IndicatorAssessment) {
  const { system, profile, asOf } = useAssessPage().outcome.table;
  return ({
    status,
    reason,
    by,
  }: Pick<KeptOverride, 'status' | 'reason' | 'by'>): KeptOverride => ({
    system: system.id,
    profile: profile.id,
    period: asOf.id,
    indicator: indicator.number,
    status,
    reason,
    by,
    at: new Date().toISOString(),
  });
}

function Signature({ by, at }: { readonly by: string; readonly at: string }) {
  const { tag } = useText();
  const { signed } = useAssessText().override;
  const when = new Date(at);
  const said = Number.isNaN(when.getTime())
    ? at
    : new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(when);
  return signed(by, said);
}

function OverrideForm({ row }: { readonly row: IndicatorAssessment }) {
  const styles = useStyles();
  const { language } = useText();
  const { override: text } = useAssessText();
  const { memory } = useServices();
  const { state, busy, dispatch, run, profile } = useAssessPage();
  const keep = useKept(row);
  const [by, setBy] = useState(() => rememberedName(memory));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { number } = row.indicator;
  const { status, reason } = state.drafts[number] ?? { status: row.status.id, reason: '' };
  const missing = (value: string) => (tried && value.trim() === '' ? text.missing : null);
  const saving = state.phase.kind === 'busy' && state.phase.task === 'override';
  const change = (changed: Partial<{ status: string; reason: string }>) =>
    dispatch({ kind: 'draft', indicator: number, draft: { status, reason, ...changed } });
  /** The form goes away with the button in it that has the focus. */
  const close = () => {
    form.current?.closest('li')?.querySelector<HTMLElement>('[data-indicator]')?.focus();
    dispatch({ kind: 'draft', indicator: number, draft: undefined });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || by.trim() === '') return;
    rememberName(memory, by.trim());
    run('override', async (workbook) => {
      const kept = keep({ status, reason: reason.trim(), by: by.trim() });
      const report = await decide(workbook, kept);
      close();
      return report;
    });
  };
  return (
    <form ref={form} className={styles.box} onSubmit={save} noValidate>
      <Field label={text.status}>
        <Select value={status} onChange={(_, { value }) => change({ status: value })}>
          {profile.classes.map(({ id, [language]: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.reason} hint={text.reasonHint} validationMessage={missing(reason)}>
        <Textarea rows={3} value={reason} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <Field label={text.by} validationMessage={missing(by)}>
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
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
