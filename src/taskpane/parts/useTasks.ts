import { type RefObject, useRef } from 'react';
import { unforeseen } from '../unforeseen';

type Unforeseen = ReturnType<typeof unforeseen>;

/** What a page is told about its tasks. */
type TaskAction<Task, Report> =
  | { readonly kind: 'begin'; readonly task: Task }
  | { readonly kind: 'report'; readonly report: Report | Unforeseen }
  | { readonly kind: 'dismiss' };

export interface Tasks<Task, Report> {
  /** To be given to the element in which reports and questions stand. */
  readonly bar: RefObject<HTMLDivElement | null>;
  /** One task at a time; where nothing is to be said of it, whatever was said before goes away. */
  readonly run: (task: Task, work: () => Promise<Report | undefined>) => void;
  /** Puts a question or report away; the focus goes back to where the task began. */
  readonly dismiss: () => void;
  /** Says or asks something with no task before it. */
  readonly tell: (report: Report) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The tasks of a page, with what failed said and the focus kept: a notice goes away with its buttons. Where
 * the element is gone that the focus would go back to, `otherwise` has it.
 */
export function useTasks<Task, Report>(
  busy: boolean,
  dispatch: (action: TaskAction<Task, Report>) => void,
  otherwise?: RefObject<HTMLElement | null>,
): Tasks<Task, Report> {
  const bar = useRef<HTMLDivElement>(null);
  const trigger = useRef<Element>(null);
  const toTrigger = () => {
    const last = trigger.current;
    if (last instanceof HTMLElement && last.isConnected) last.focus();
    else otherwise?.current?.focus();
  };
  const fail = (error: unknown) => dispatch({ kind: 'report', report: unforeseen(error) });
  return {
    bar,
    fail,
    tell: (report) => {
      trigger.current = document.activeElement;
      dispatch({ kind: 'report', report });
    },
    run: (task, work) => {
      if (busy) return;
      if (bar.current?.contains(document.activeElement) === true) toTrigger();
      else trigger.current = document.activeElement;
      dispatch({ kind: 'begin', task });
      work().then(
        (report) =>
          dispatch(report === undefined ? { kind: 'dismiss' } : { kind: 'report', report }),
        fail,
      );
    },
    dismiss: () => {
      toTrigger();
      dispatch({ kind: 'dismiss' });
    },
  };
}
