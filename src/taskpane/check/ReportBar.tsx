import { Button, makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { LiveFinding } from '../../app/watch/watch';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { Hidden } from '../parts/Hidden';
import { Notice } from '../parts/Notice';
import { ReportArea } from '../parts/ReportArea';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { addressOf } from './cell';
import { mend } from './checkCases';
import type { CheckReport } from './checkState';
import { useCheckText } from './text';

const useStyles = makeStyles({
  filled: { padding: '8px 16px' },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '2px' },
});

/** What was done or is asked, above the cell that it most likely concerns. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const { phase } = useCheckPage().state;
  const shown = phase.kind === 'ready' || phase.kind === 'busy' ? undefined : phase;
  return (
    <ReportArea ref={ref} asks={phase.kind === 'asking'}>
      {shown !== undefined && (
        <div className={shown.kind === 'explained' ? undefined : styles.filled}>
          <Report key={shown.kind} report={shown} />
        </div>
      )}
    </ReportArea>
  );
}

function Report({ report }: { readonly report: CheckReport }) {
  const text = useCheckText();
  const { dismiss } = useCheckPage();
  const corner = <CloseButton onClose={dismiss} />;
  switch (report.kind) {
    case 'failed':
      return <FailureNotice failure={report.failure} onClose={dismiss} />;
    case 'asking':
      return <MendQuestion findings={report.findings} />;
    case 'mended':
      return (
        <Notice kind="done" title={text.mend.done(report.cells)} corner={corner}>
          {report.cells > 0 && <span>{text.mend.doneText}</span>}
          {report.left.length > 0 && <span>{text.mend.left(report.left)}</span>}
        </Notice>
      );
    case 'explained':
      // The finding itself shows the explanation, or no longer does.
      return <Hidden>{report.removed ? text.explanation.removed : text.explanation.saved}</Hidden>;
    case 'exported':
      return (
        <Notice kind="done" title={text.exported} corner={corner}>
          <span>{text.exportedText(report.sheet)}</span>
        </Notice>
      );
  }
}

/** The first of what would change, before it does. */
const named = 5;

function MendQuestion({ findings }: { readonly findings: readonly LiveFinding[] }) {
  const styles = useStyles();
  const { question } = useText();
  const text = useCheckText().mend;
  const { watch, run, dismiss } = useCheckPage();
  return (
    <Notice
      kind="question"
      title={text.ask(findings.length)}
      actions={
        <>
          <Button size="small" onClick={() => run('mend', () => mend(watch, findings))}>
            {text.goOn}
          </Button>
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {question.cancel}
          </Button>
        </>
      }
    >
      <span>{text.askText}</span>
      <ul className={styles.list}>
        {findings.slice(0, named).map((live) => (
          <li key={live.id}>
            {live.mend === live.finding.found
              ? text.changeToNumber(addressOf(live), live.mend)
              : text.change(addressOf(live), live.finding.found, live.mend ?? '')}
          </li>
        ))}
      </ul>
      {findings.length > named && <span>{text.moreChanges(findings.length - named)}</span>}
    </Notice>
  );
}
