import { makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import { a1 } from '../../table';
import { QuestionNotice } from '../outcome/QuestionNotice';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { ReportArea } from '../parts/ReportArea';
import { useServices } from '../services';
import { useCollectPage } from './CollectContext';
import type { CollectReport } from './collectState';
import { useCollectText } from './text';

const useStyles = makeStyles({ filled: { padding: '8px 16px 12px' } });

/** What was done or is asked. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const { phase } = useCollectPage().state;
  const shown = phase.kind === 'ready' || phase.kind === 'busy' ? undefined : phase;
  return (
    <ReportArea ref={ref} asks={phase.kind === 'asking'}>
      {shown !== undefined && (
        <div className={styles.filled}>
          <Report key={shown.kind} report={shown} />
        </div>
      )}
    </ReportArea>
  );
}

function Report({ report }: { readonly report: CollectReport }) {
  const text = useCollectText();
  const { handOver } = useServices();
  const { insert, dismiss } = useCollectPage();
  const corner = <CloseButton onClose={dismiss} />;
  switch (report.kind) {
    case 'failed':
      return <FailureNotice failure={report.failure} onClose={dismiss} />;
    case 'asking':
      return (
        <QuestionNotice
          request={report.request}
          question={report.question}
          onAnswer={insert}
          onCancel={dismiss}
        />
      );
    case 'inserted': {
      const { table, cells } = report;
      return (
        <Notice kind="done" title={text.merge.inserted} corner={corner}>
          <span>{text.merge.insertedText(table.sheet, a1(table.area), cells)}</span>
        </Notice>
      );
    }
    case 'copies':
      return report.count > 0 ? (
        <Notice kind="done" title={text.copies.done(report.count)} corner={corner}>
          <span>{text.copies.doneText[handOver.kind]}</span>
        </Notice>
      ) : (
        <Notice kind="fault" title={text.copies.none} corner={corner}>
          <span>{text.copies.noneText}</span>
        </Notice>
      );
  }
}
