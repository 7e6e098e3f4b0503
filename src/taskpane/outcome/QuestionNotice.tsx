import { Button } from '@fluentui/react-components';
import type { InsertRequest, InsertWhere } from '../../app';
import { a1 } from '../../table';
import { Notice } from '../parts/Notice';
import { OccupiedNotice } from '../parts/OccupiedNotice';
import { useText } from '../services';
import type { Question } from '../state/paneState';

interface QuestionNoticeProps {
  readonly request: InsertRequest;
  readonly question: Question;
  readonly onAnswer: (request: InsertRequest) => void;
  readonly onCancel: () => void;
}

/** Each answer is the same request again, with what was asked now said. */
export function QuestionNotice({ request, question, onAnswer, onCancel }: QuestionNoticeProps) {
  const text = useText().question;
  const putAt = (where: InsertWhere) => onAnswer({ ...request, where });
  if (question.kind === 'tableExists') {
    const { table, besideIt } = question;
    return (
      <Notice
        kind="question"
        title={'reportTable' in request ? text.reportExists : text.tableExists}
        actions={
          <>
            <Button size="small" onClick={() => putAt({ kind: 'replace', table })}>
              {text.replace}
            </Button>
            <Button size="small" onClick={() => putAt(besideIt)}>
              {besideIt.kind === 'beside' ? text.besideIt : text.anotherSheet}
            </Button>
            <Button size="small" appearance="subtle" onClick={onCancel}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <span>{text.tableExistsText(table.sheet, a1(table.area))}</span>
      </Notice>
    );
  }
  return (
    <OccupiedNotice
      cells={question.cells}
      onOverwrite={() => onAnswer({ ...request, overwrite: true })}
      onCancel={onCancel}
      otherwise={
        <Button size="small" onClick={() => putAt({ kind: 'newSheet' })}>
          {text.newSheet}
        </Button>
      }
    >
      <span>{text.occupiedText(question.place.sheet)}</span>
    </OccupiedNotice>
  );
}
