import { Suspense, lazy, useState } from 'react';
import { Disclosure } from '../../parts/Disclosure';
import { Loading } from '../../parts/Loading';
import { useText } from '../../services';

const ReportFindings = lazy(
  () => import(/* webpackChunkName: "report-findings" */ './ReportFindings'),
);

/** Most workbooks have no report table, so that they are looked for when somebody asks. */
export function ReportTables() {
  const text = useText().report;
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure label={text.list} onOpen={() => setOpened(true)}>
      {opened && (
        <Suspense fallback={<Loading />}>
          <ReportFindings />
        </Suspense>
      )}
    </Disclosure>
  );
}
