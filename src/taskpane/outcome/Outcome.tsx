import { Button } from '@fluentui/react-components';
import { a1 } from '../../table';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { usePane } from '../screen/PaneContext';
import { useText } from '../services';
import type { Report } from '../state/paneState';
import { ProblemList } from './ProblemList';
import { ReportTableNotice } from './ReportTableNotice';
import { QuestionNotice } from './QuestionNotice';

/** What came of the last task, or what it asks before it goes on. */
export default function Outcome({ phase }: { readonly phase: Report }) {
  const text = useText();
  const { tasks, insert, dismiss } = usePane();
  const words = text.outcome;
  const close = <CloseButton onClose={dismiss} />;
  switch (phase.kind) {
    case 'asking':
      return (
        <QuestionNotice
          request={phase.request}
          question={phase.question}
          onAnswer={insert}
          onCancel={dismiss}
        />
      );
    case 'inserted':
      return (
        <Notice
          kind="done"
          title={words.inserted}
          corner={close}
          actions={
            <Button size="small" onClick={() => void tasks.reveal(phase.table)}>
              {words.goThere}
            </Button>
          }
        >
          <span>{words.insertedText(phase.table.sheet, a1(phase.table.area), phase.rows)}</span>
        </Notice>
      );
    case 'reportChecked':
      return <ReportTableNotice checked={phase} />;
    case 'systemWritten':
      return (
        <Notice kind="done" title={words.written} corner={close}>
          <span>{words.writtenText(phase.sheet)}</span>
        </Notice>
      );
    case 'systemRolled':
      return (
        <Notice kind="done" title={words.rolled(phase.sheet)} corner={close}>
          <span>{words.rolledNext[phase.to]}</span>
        </Notice>
      );
    case 'systemLoaded':
      return (
        <Notice kind="done" title={words.loaded} corner={close}>
          <span>{words.loadedText(phase.label[text.language])}</span>
        </Notice>
      );
    case 'noSystemSheet':
      return (
        <Notice kind="fault" title={words.noSheet(phase.wanted)} corner={close}>
          <span>{words.noSheetText}</span>
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="fault" title={words.refused(phase.source)} corner={close}>
          <ProblemList problems={phase.problems} />
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={phase.failure} onClose={dismiss} />;
  }
}
