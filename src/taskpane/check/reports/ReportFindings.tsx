import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FileFinding } from '../../../report/check';
import { FailureNotice } from '../../parts/FailureNotice';
import { useListLook } from '../../parts/listLook';
import { useServices, useText } from '../../services';
import { useCheckPage } from '../CheckContext';
import { SeveritySign } from '../SeveritySign';
import { spotOf } from '../cell';
import { type ReportsOutcome, checkReports } from './checkReports';

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { maxHeight: '40vh', overflowY: 'auto' },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  again: { alignSelf: 'start' },
});

/** Findings in report tables: checked when opened, and again after each edit that the checking hears of. */
export default function ReportFindings() {
  const styles = useStyles();
  const look = useListLook();
  const { language, report: text } = useText();
  const services = useServices();
  const { phase } = useCheckPage().snapshot;
  const [outcome, setOutcome] = useState<ReportsOutcome>();
  const [asked, setAsked] = useState(0);
  // The checking says so anew, each time that it has looked at an edit.
  useEffect(() => {
    let isOld = false;
    checkReports(services, language).then((now) => {
      if (!isOld) setOutcome(now);
    }, reportError);
    return () => void (isOld = true);
  }, [services, language, phase, asked]);

  const go = async ({ sheet = '', cell = '' }: FileFinding) => {
    const spot = spotOf(cell);
    if (spot === undefined) return;
    await (await services.workbook()).reveal(sheet, { ...spot, rows: 1, columns: 1 });
  };
  if (outcome === undefined) return null;
  if (outcome.kind === 'failed')
    return <FailureNotice failure={outcome.failure} onClose={() => setAsked(asked + 1)} />;
  const { ids, findings, undecidable } = outcome.checked;
  return (
    <>
      <p className={styles.quiet} aria-live="polite">
        {ids.length === 0 ? text.none : text.checked(ids.length, findings.length)}
        {undecidable > 0 && ` ${text.undecidable(undecidable)}`}
      </p>
      {findings.length > 0 && (
        <ul className={mergeClasses(look.list, styles.list)} aria-label={text.list}>
          {findings.map((finding, at) => (
            <li key={at} className={look.ruled}>
              <button type="button" className={look.entry} onClick={() => void go(finding)}>
                <span className={look.line}>
                  <SeveritySign severity={finding.severity} />
                  <span className={look.name}>{finding.title}</span>
                  <span className={styles.place}>
                    {finding.sheet} {finding.cell}
                  </span>
                </span>
                <span className={mergeClasses(look.small, look.indented)}>
                  {[finding.indicatorText, finding.columnHead, `“${finding.found}”`].join(' · ')}
                </span>
                <span className={mergeClasses(look.small, look.indented)}>
                  {[finding.why, finding.remedy].join(language === 'zh' ? '' : ' ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.again} onClick={() => setAsked(asked + 1)}>
        {text.check}
      </Button>
    </>
  );
}
