import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { a1 } from '../../table';
import { Notice } from '../parts/Notice';
import { OccupiedList } from '../parts/OccupiedList';
import { useText } from '../services';
import { useAssessPage } from './AssessContext';
import { write } from './assessCases';
import type { AssessReport } from './assessState';
import { useAssessText } from './text';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 2 },
  filled: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was done, in sight wherever the page is scrolled to. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const styles = useStyles();
  const { phase } = useAssessPage().state;
  const shown = phase.kind === 'ready' || phase.kind === 'busy' ? undefined : phase;
  return (
    <footer ref={ref} className={styles.bar}>
      {/* A question takes the focus, and would be read twice if it were announced as well. */}
      <div aria-live={phase.kind === 'occupied' ? 'off' : 'polite'}>
        {shown !== undefined && (
          <div className={styles.filled}>
            <Report key={shown.kind} report={shown} />
          </div>
        )}
      </div>
    </footer>
  );
}

function Report({ report }: { readonly report: AssessReport }) {
  const { draft, override, write: writing } = useAssessText();
  const { dismiss } = useAssessPage();
  const corner = <CloseButton onClose={dismiss} />;
  switch (report.kind) {
    case 'failed':
      return <FailureNotice failure={report.failure} onClose={dismiss} />;
    case 'decided':
      return (
        <Notice
          kind="done"
          title={report.removed ? override.removed : override.saved}
          corner={corner}
        />
      );
    case 'copied':
      return (
        <Notice kind="done" title={draft.copied} corner={corner}>
          <span>{draft.copiedText(report.characters)}</span>
        </Notice>
      );
    case 'written':
      return (
        <Notice kind="done" title={writing.written} corner={corner}>
          <span>{writing.writtenText(report.sheets)}</span>
        </Notice>
      );
    case 'placed':
      return (
        <Notice kind="done" title={writing.written} corner={corner}>
          <span>{writing.placedText(report.place.sheet, a1(report.place.area))}</span>
        </Notice>
      );
    case 'occupied':
      return <OccupiedQuestion report={report} />;
    case 'uncopied':
      return (
        <Notice kind="note" title={draft.uncopied} corner={corner}>
          <Field label={draft.uncopiedText}>
            <Textarea
              rows={5}
              readOnly
              value={report.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Field>
        </Notice>
      );
  }
}

interface OccupiedQuestionProps {
  readonly report: Extract<AssessReport, { kind: 'occupied' }>;
}

function OccupiedQuestion({ report: { request, place, cells } }: OccupiedQuestionProps) {
  const { question } = useText();
  const { run, dismiss } = useAssessPage();
  return (
    <Notice
      kind="question"
      title={question.occupied(cells.length)}
      actions={
        <>
          <Button
            size="small"
            onClick={() =>
              run('write', (workbook) => write(workbook, { ...request, where: place }))
            }
          >
            {question.overwrite}
          </Button>
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {question.cancel}
          </Button>
        </>
      }
    >
      <OccupiedList cells={cells} />
    </Notice>
  );
}
