import { a1 } from '../../table';
import { CloseButton } from '../parts/CloseButton';
import { Notice } from '../parts/Notice';
import { OccupiedNotice } from '../parts/OccupiedNotice';
import { useFunctionsPage } from './FunctionsContext';
import { insertExample } from './functionCases';
import type { FunctionsReport } from './functionsState';
import { useFunctionsText } from './text';

interface ExampleNoticeProps {
  readonly report: Extract<FunctionsReport, { kind: 'inserted' | 'occupied' }>;
}

export function ExampleNotice({ report }: ExampleNoticeProps) {
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
    <OccupiedNotice
      cells={cells}
      onOverwrite={() => run('insert', (workbook) => insertExample(workbook, request, place))}
      onCancel={dismiss}
    >
      <span>{text.occupiedText(place.sheet)}</span>
    </OccupiedNotice>
  );
}
