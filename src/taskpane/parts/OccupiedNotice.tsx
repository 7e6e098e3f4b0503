import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Occupied } from '../../app';
import { useText } from '../services';
import { Notice } from './Notice';
import { OccupiedList } from './OccupiedList';

interface OccupiedNoticeProps {
  readonly cells: readonly Occupied[];
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
  /** Another way out than these two. */
  readonly otherwise?: ReactNode;
  /** What would cover them. */
  readonly children?: ReactNode;
}

/** Asks before cells that hold something are written over. */
export function OccupiedNotice(props: OccupiedNoticeProps) {
  const { cells, onOverwrite, onCancel, otherwise, children } = props;
  const text = useText().question;
  return (
    <Notice
      kind="question"
      title={text.occupied(cells.length)}
      actions={
        <>
          <Button size="small" onClick={onOverwrite}>
            {text.overwrite}
          </Button>
          {otherwise}
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {children}
      <OccupiedList cells={cells} />
    </Notice>
  );
}
