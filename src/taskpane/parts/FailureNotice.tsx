import { type WorkbookFailure, wordFailure } from '../../app';
import { useText } from '../services';
import { CloseButton } from './CloseButton';
import { Details } from './Details';
import { Notice } from './Notice';

interface FailureNoticeProps {
  readonly failure: WorkbookFailure;
  readonly onClose: () => void;
}

/** What failed, what to do about it, and in what state the workbook is. */
export function FailureNotice({ failure, onClose }: FailureNoticeProps) {
  const { language, outcome } = useText();
  const { title, text } = wordFailure(failure, language);
  return (
    <Notice kind="fault" title={title} corner={<CloseButton onClose={onClose} />}>
      <span>{text}</span>
      <Details label={outcome.detail} text={failure.message} />
    </Notice>
  );
}
