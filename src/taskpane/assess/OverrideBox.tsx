import { Button, Field, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { IndicatorAssessment } from '../../domain/assessment';
import type { KeptOverride } from '../../table';
import { SignedForm } from '../parts/SignedForm';
import { SignedNote } from '../parts/SignedNote';
import { useText } from '../services';
import { useAssessPage } from './AssessContext';
import { decide } from './assessCases';
import type { OverrideDraft } from './assessState';
import { useAssessText } from './text';

/** 人工评定: another status than the computed one, with who decided it and why. */
export function OverrideBox({ row }: { readonly row: IndicatorAssessment }) {
  const { language } = useText();
  const text = useAssessText().override;
  const { state, busy, dispatch, run } = useAssessPage();
  const keep = useKept(row);
  const { indicator, status, override } = row;
  if (state.drafts[indicator.number] !== undefined) return <OverrideForm row={row} />;
  const edit = (label: string) => (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() =>
        dispatch({
          kind: 'draft',
          indicator: indicator.number,
          draft: { status: status.id, reason: override?.reason ?? '' },
        })
      }
    >
      {label}
    </Button>
  );
  if (override === undefined) return <div>{edit(text.write)}</div>;
  const { reason, by, at, computed } = override;
  return (
    <SignedNote
      heading={text.heading}
      paragraphs={[text.decided(status[language], computed[language]), reason]}
      by={by}
      at={at}
      actions={
        <>
          {edit(text.edit)}
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
        </>
      }
    />
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

function OverrideForm({ row }: { readonly row: IndicatorAssessment }) {
  const { language } = useText();
  const { override: text } = useAssessText();
  const { state, busy, dispatch, run, profile } = useAssessPage();
  const keep = useKept(row);
  const box = useRef<HTMLDivElement>(null);
  const { number } = row.indicator;
  const draft = state.drafts[number] ?? { status: row.status.id, reason: '' };
  const change = (changed: Partial<OverrideDraft>) =>
    dispatch({ kind: 'draft', indicator: number, draft: { ...draft, ...changed } });
  /** The form goes away with the button in it that has the focus. */
  const close = () => {
    const item = box.current?.closest('li')?.querySelector<HTMLElement>('[data-indicator]');
    if (box.current?.contains(document.activeElement) === true) item?.focus();
    dispatch({ kind: 'draft', indicator: number, draft: undefined });
  };
  return (
    <div ref={box}>
      <SignedForm
        words={text}
        reason={draft.reason}
        onReason={(reason) => change({ reason })}
        onSave={(reason, by) =>
          run('override', async (workbook) => {
            const report = await decide(workbook, keep({ status: draft.status, reason, by }));
            close();
            return report;
          })
        }
        onCancel={close}
        busy={busy}
        saving={state.phase.kind === 'busy' && state.phase.task === 'override'}
      >
        <Field label={text.status}>
          <Select value={draft.status} onChange={(_, { value }) => change({ status: value })}>
            {profile.classes.map(({ id, [language]: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </SignedForm>
    </div>
  );
}
