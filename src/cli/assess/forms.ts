import { assessmentWorkbook, liveWorkbook } from '../../app/assess';
import type { TableAssessment } from '../../domain/assessment';
import {
  assessmentDocument,
  assessmentJson,
  assessmentText,
  bulletChart,
} from '../../report/assessment';
import { toHtml, toMarkdown } from '../../report/document';
import { type DraftTemplate, writeDraft } from '../../report/draft';
import { writeWorkbook } from '../../xlsx';
import type { AssessFormat, Options } from '../options';
import { toDocx } from './docx';

type Choices = Pick<Options, 'language' | 'paper' | 'formulas'> & {
  readonly draft: DraftTemplate;
};

/** A form that an assessment takes; nothing where it cannot take the form that was asked for. */
export type Form =
  | {
      readonly kind: 'text';
      readonly make: (table: TableAssessment, choices: Choices) => string;
    }
  | {
      readonly kind: 'bytes';
      readonly make: (table: TableAssessment, choices: Choices) => Promise<Uint8Array | undefined>;
    };

const documentOf = (table: TableAssessment, { draft, language }: Choices) =>
  assessmentDocument(table, writeDraft(table, draft), language);

export const forms: Readonly<Record<AssessFormat, Form>> = {
  text: { kind: 'text', make: (table, { language }) => assessmentText(table, language) },
  json: { kind: 'text', make: assessmentJson },
  md: { kind: 'text', make: (table, choices) => toMarkdown(documentOf(table, choices)) },
  html: { kind: 'text', make: (table, choices) => toHtml(documentOf(table, choices)) },
  svg: { kind: 'text', make: (table, { language }) => `${bulletChart(table, language)}\n` },
  docx: { kind: 'bytes', make: (table, choices) => toDocx(documentOf(table, choices)) },
  xlsx: { kind: 'bytes', make: sheets },
};

async function sheets(
  table: TableAssessment,
  { draft, language, paper, formulas }: Choices,
): Promise<Uint8Array | undefined> {
  const request = { table, draft: writeDraft(table, draft), language, paper };
  const plan = formulas === 'native' ? liveWorkbook(request) : assessmentWorkbook(request);
  return plan && writeWorkbook(plan);
}
