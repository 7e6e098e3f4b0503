import { Field, Textarea } from '@fluentui/react-components';
import type { Ref } from 'react';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { a1 } from '../../table';
import { Notice } from '../parts/Notice';
import { OccupiedNotice } from '../parts/OccupiedNotice';
import { ReportFooter } from '../parts/ReportFooter';
import { useAssessPage } from './AssessContext';
import { write } from './assessCases';
import type { AssessReport } from './assessState';
import { useAssessText } from './text';

/** What was done or is asked. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { phase } = useAssessPage().state;
  return (
    <ReportFooter ref={ref} asks={phase.kind === 'occupied'}>
      {phase.kind === 'ready' || phase.kind === 'busy' ? undefined : (
        <Report key={phase.kind} report={phase} />
      )}
    </ReportFooter>
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
  const { run, dismiss } = useAssessPage();
  return (
    <OccupiedNotice
      cells={cells}
      onOverwrite={() => run('write', (workbook) => write(workbook, { ...request, where: place }))}
      onCancel={dismiss}
    />
  );
}
