import { Button } from '@fluentui/react-components';
import type { FormulaScope } from '../../../app';
import { CloseButton } from '../../parts/CloseButton';
import { Notice } from '../../parts/Notice';
import { useText } from '../../services';
import { useFunctionsPage } from '../FunctionsContext';
import { restore, settle } from '../functionCases';
import type { FunctionsReport } from '../functionsState';
import { type WaysText, useFunctionsText } from '../text';
import { LeftList } from './LeftList';

interface SettleNoticeProps {
  readonly report: Extract<
    FunctionsReport,
    { kind: 'asking' | 'nothing' | 'settled' | 'restored' }
  >;
}

/** What would be replaced, and afterwards what was, with what stays and why. */
export function SettleNotice({ report }: SettleNoticeProps) {
  const { question } = useText();
  const text = useFunctionsText().ways;
  const { run, dismiss, wording } = useFunctionsPage();
  const corner = <CloseButton onClose={dismiss} />;
  switch (report.kind) {
    case 'asking': {
      const { way, scope, formulas, cells, left } = report;
      return (
        <Notice
          kind="question"
          title={text.ask[way](formulas, cells)}
          actions={
            <>
              <Button
                size="small"
                onClick={() => run('settle', (book) => settle(book, scope, way, wording))}
              >
                {text.goOn[way]}
              </Button>
              <Button size="small" appearance="subtle" onClick={dismiss}>
                {question.cancel}
              </Button>
            </>
          }
        >
          <span>{text.askText(placeName(scope, text))}</span>
          <LeftList left={left} />
        </Notice>
      );
    }
    case 'nothing':
      return report.left.length === 0 ? (
        <Notice kind="done" title={text.nothing} corner={corner}>
          <span>{text.nothingText(placeName(report.scope, text))}</span>
        </Notice>
      ) : (
        <Notice kind="fault" title={text.noneCan} corner={corner}>
          <LeftList left={report.left} />
        </Notice>
      );
    case 'settled': {
      const { undo, way, left } = report;
      return (
        <Notice
          kind="done"
          title={text.done[way](undo.formulas)}
          corner={corner}
          actions={
            <Button size="small" onClick={() => run('settle', (book) => restore(book, undo))}>
              {text.undo(undo.formulas)}
            </Button>
          }
        >
          <span>{text.doneText}</span>
          <LeftList left={left} />
        </Notice>
      );
    }
    case 'restored':
      return <Notice kind="done" title={text.undone(report.formulas)} corner={corner} />;
  }
}

function placeName(scope: FormulaScope, text: WaysText): string {
  return scope.kind === 'workbook' ? text.wholeWorkbook : text.thisSheet(scope.sheet);
}
