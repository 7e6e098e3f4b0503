import { Button } from '@fluentui/react-components';
import type { LiveFinding } from '../../app/watch/watch';
import { SignedForm } from '../parts/SignedForm';
import { SignedNote } from '../parts/SignedNote';
import { useCheckPage } from './CheckContext';
import { explain } from './checkCases';
import { useCheckText } from './text';

/** 核实说明: who vouches for the figure, why and since when; kept in the workbook for the next checker. */
export function ExplanationBox({ live }: { readonly live: LiveFinding }) {
  const text = useCheckText().explanation;
  const { watch, state, busy, dispatch, run } = useCheckPage();
  const { explanation } = live;
  if (state.drafts[live.id] !== undefined) return <ExplanationForm live={live} />;
  const edit = (label: string) => (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => dispatch({ kind: 'draft', id: live.id, text: explanation?.text ?? '' })}
    >
      {label}
    </Button>
  );
  if (explanation === undefined) return <div>{edit(text.write)}</div>;
  const { by, at } = explanation;
  return (
    <SignedNote
      heading={text.heading}
      paragraphs={[explanation.text]}
      by={by}
      at={at}
      actions={
        <>
          {edit(text.edit)}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => run('explain', () => explain(watch, live, { text: '', by }))}
          >
            {text.remove}
          </Button>
        </>
      }
    />
  );
}

function ExplanationForm({ live }: { readonly live: LiveFinding }) {
  const text = useCheckText().explanation;
  const { watch, state, busy, dispatch, run, holdFocus } = useCheckPage();
  const draft = (written: string | undefined) =>
    dispatch({ kind: 'draft', id: live.id, text: written });
  return (
    <SignedForm
      words={text}
      reason={state.drafts[live.id] ?? ''}
      onReason={draft}
      onSave={(reason, by) =>
        run('explain', async () => {
          const report = await explain(watch, live, { text: reason, by });
          if (report.kind === 'explained') draft(undefined);
          return report;
        })
      }
      onCancel={() => {
        holdFocus();
        draft(undefined);
      }}
      busy={busy}
      saving={state.phase.kind === 'busy' && state.phase.task === 'explain'}
    />
  );
}
