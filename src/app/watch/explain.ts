import {
  type CustomXmlPart,
  type KeptExplanation,
  explanationsIn,
  explanationsNamespace,
  explanationsXml,
} from '../../table';
import type { LiveWorkbook } from '../workbookLive';
import { isFor } from './liveFindings';
import type { Explanation, LiveFinding } from './watch';

/** Keeps what was said of a finding in the workbook, in the place of what was said before. */
export async function explain(
  port: Pick<LiveWorkbook, 'changePart'>,
  system: string,
  { finding }: LiveFinding,
  { text, by, at }: Explanation,
): Promise<CustomXmlPart> {
  const [first] = finding.cells;
  const kept: KeptExplanation = {
    system,
    rule: finding.rule,
    ...(first?.indicator !== undefined && { indicator: first.indicator }),
    ...(first?.column !== undefined && { column: first.column }),
    shown: finding.found,
    text: text.trim(),
    by: by.trim(),
    at,
  };
  const xml = await port.changePart(explanationsNamespace, (before) => {
    const others = explanationsIn(before ?? '').filter(
      (each) => each.system !== system || !isFor(each, finding) || each.shown !== kept.shown,
    );
    return explanationsXml(kept.text === '' ? others : [...others, kept]);
  });
  return { namespace: explanationsNamespace, xml };
}
