import type { ReactNode, Ref } from 'react';

interface ReportAreaProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** A question takes the focus, and would be read twice if it were announced as well. */
  readonly asks: boolean;
  readonly children: ReactNode;
}

/** Where a page says what was done: a screen reader tells it, wherever the focus is. */
export function ReportArea({ ref, asks, children }: ReportAreaProps) {
  return (
    <div ref={ref} aria-live={asks ? 'off' : 'polite'}>
      {children}
    </div>
  );
}
