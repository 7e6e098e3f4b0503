import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { readOpenWorkbook } from '../../app/assess';
import type { Watch, WatchSnapshot } from '../../app/watch/watch';
import { useServices } from '../services';
import { unforeseen } from '../unforeseen';
import type { AssessAction } from './assessState';

/**
 * Reads the workbook when the page is turned to, and again whenever the checking has seen its tables
 * change; the answer reads it at once. A reading that another one has overtaken is thrown away.
 */
export function useSource(watch: Watch, dispatch: Dispatch<AssessAction>): () => void {
  const { workbook } = useServices();
  const last = useRef(0);
  const read = useCallback(() => {
    const own = ++last.current;
    const tell = (action: AssessAction) => own === last.current && dispatch(action);
    dispatch({ kind: 'reading' });
    workbook()
      .then(readOpenWorkbook)
      .then(
        (cells) => tell({ kind: 'read', cells }),
        (error: unknown) => tell({ kind: 'unread', failure: unforeseen(error).failure }),
      );
  }, [workbook, dispatch]);
  useEffect(() => {
    let known = watch.snapshot();
    read();
    return watch.subscribe(() => {
      const now = watch.snapshot();
      if (isChecked(now) && !isSame(known, now)) read();
      known = now;
    });
  }, [watch, read]);
  return read;
}

const isChecked = ({ phase }: WatchSnapshot): boolean => phase.kind === 'watching';

/** Of each check the report is another one. */
const isSame = ({ tables }: WatchSnapshot, other: WatchSnapshot): boolean =>
  tables.length === other.tables.length &&
  tables.every(({ report }, at) => report === other.tables[at]?.report);
