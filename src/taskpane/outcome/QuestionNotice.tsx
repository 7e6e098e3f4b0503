import { Button } from '@fluentui/react-components';
import type { InsertRequest, InsertWhere } from '../../app';
import { a1 } from '../../table';
import { Notice } from '../parts/Notice';
import { useText } from '../services';
import type { Question } from '../state/paneState';
import { OccupiedList } from '../parts/OccupiedList';

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
  const cancel = (
    <Button size="small" appearance="subtle" onClick={onCancel}>
      {text.cancel}
    </Button>
  );
  if (question.kind === 'tableExists') {
    const { table, besideIt } = question;
    return (
      <Notice
        kind="question"
        title={text.tableExists}
        actions={
          <>
            <Button size="small" onClick={() => putAt({ kind: 'replace', table })}>
              {text.replace}
            </Button>
            <Button size="small" onClick={() => putAt(besideIt)}>
              {besideIt.kind === 'beside' ? text.besideIt : text.anotherSheet}
            </Button>
            {cancel}
          </>
        }
      >
        <span>{text.tableExistsText(table.sheet, a1(table.area))}</span>
      </Notice>
    );
  }
  return (
    <Notice
      kind="question"
      title={text.occupied(question.cells.length)}
      actions={
        <>
          <Button size="small" onClick={() => onAnswer({ ...request, overwrite: true })}>
            {text.overwrite}
          </Button>
          <Button size="small" onClick={() => putAt({ kind: 'newSheet' })}>
            {text.newSheet}
          </Button>
          {cancel}
        </>
      }
    >
      <span>{text.occupiedText(question.place.sheet)}</span>
      <OccupiedList cells={question.cells} />
    </Notice>
  );
}
