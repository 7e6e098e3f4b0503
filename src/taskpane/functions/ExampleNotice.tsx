import { Button } from '@fluentui/react-components';
import { a1 } from '../../table';
import { CloseButton } from '../parts/CloseButton';
import { Notice } from '../parts/Notice';
import { OccupiedList } from '../parts/OccupiedList';
import { useText } from '../services';
import { useFunctionsPage } from './FunctionsContext';
import { insertExample } from './functionCases';
import type { FunctionsReport } from './functionsState';
import { useFunctionsText } from './text';

interface ExampleNoticeProps {
  readonly report: Extract<FunctionsReport, { kind: 'inserted' | 'occupied' }>;
}

export function ExampleNotice({ report }: ExampleNoticeProps) {
  const { question } = useText();
  const text = useFunctionsText().example;
  const { run, dismiss } = useFunctionsPage();
  if (report.kind === 'inserted') {
    const { sheet, area } = report.place;
    return (
      <Notice kind="done" title={text.inserted} corner={<CloseButton onClose={dismiss} />}>
        <span>{text.insertedText(sheet, a1(area))}</span>
      </Notice>
    );
  }
  const { request, place, cells } = report;
  return (
    <Notice
      kind="question"
      title={text.occupied(cells.length)}
      actions={
        <>
          <Button
            size="small"
            onClick={() => run('insert', (workbook) => insertExample(workbook, request, place))}
          >
            {question.overwrite}
          </Button>
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {question.cancel}
          </Button>
        </>
      }
    >
      <span>{text.occupiedText(place.sheet)}</span>
      <OccupiedList cells={cells} />
    </Notice>
  );
}
