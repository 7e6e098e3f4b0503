import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { FailureNotice } from '../parts/FailureNotice';
import { ExampleNotice } from './ExampleNotice';
import { useFunctionsPage } from './FunctionsContext';
import type { FunctionsReport } from './functionsState';
import { SettleNotice } from './waysOut/SettleNotice';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 2 },
  filled: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was done or is asked, in sight wherever the page is scrolled to. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const styles = useStyles();
  const { phase } = useFunctionsPage().state;
  const asks = phase.kind === 'asking' || phase.kind === 'occupied';
  const shown = phase.kind === 'ready' || phase.kind === 'busy' ? undefined : phase;
  return (
    <footer ref={ref} className={styles.bar}>
      {/* A question takes the focus, and would be read twice if it were announced as well. */}
      <div aria-live={asks ? 'off' : 'polite'}>
        {shown !== undefined && (
          <div className={styles.filled}>
            <Report key={shown.kind} report={shown} />
          </div>
        )}
      </div>
    </footer>
  );
}

function Report({ report }: { readonly report: FunctionsReport }) {
  const { dismiss } = useFunctionsPage();
  switch (report.kind) {
    case 'failed':
      return <FailureNotice failure={report.failure} onClose={dismiss} />;
    case 'occupied':
    case 'inserted':
      return <ExampleNotice report={report} />;
    case 'asking':
    case 'nothing':
    case 'settled':
    case 'restored':
      return <SettleNotice report={report} />;
  }
}
