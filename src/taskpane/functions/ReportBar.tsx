import type { Ref } from 'react';
import { FailureNotice } from '../parts/FailureNotice';
import { ReportFooter } from '../parts/ReportFooter';
import { ExampleNotice } from './ExampleNotice';
import { useFunctionsPage } from './FunctionsContext';
import type { FunctionsReport } from './functionsState';
import { SettleNotice } from './waysOut/SettleNotice';

/** What was done or is asked. */
export function ReportBar({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { phase } = useFunctionsPage().state;
  return (
    <ReportFooter ref={ref} asks={phase.kind === 'asking' || phase.kind === 'occupied'}>
      {phase.kind === 'ready' || phase.kind === 'busy' ? undefined : (
        <Report key={phase.kind} report={phase} />
      )}
    </ReportFooter>
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
