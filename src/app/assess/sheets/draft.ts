import type { SheetPlan } from '../../../table';
import { listSheet, textOf } from '../../merge/sheets/list';
import type { SheetsRequest } from './request';
import { sheetWords } from './words';

/** The draft text (文字初稿), a paragraph in each row, to be edited. */
export function draftSheet({ draft, language, paper, names }: SheetsRequest): SheetPlan {
  const own = sheetWords[language];
  const [place, text] = own.draftColumns;
  const sections = [
    draft.overview,
    ...draft.domains.flatMap((domain) => [domain, ...domain.indicators]),
  ].filter((section) => section.heading !== '' || section.text !== '');
  return listSheet({
    name: names?.draft ?? own.draftName,
    title: draft.title,
    summary: own.draftNote,
    columns: [
      { head: place, characters: 26 },
      { head: text, characters: 110 },
    ],
    rows: sections.map((section) => [
      textOf(section.heading, 'number' in section ? {} : { bold: true }),
      textOf(section.text),
    ]),
    paper: paper === 'A3' ? 'A4' : paper,
    footer: own.page,
  });
}
