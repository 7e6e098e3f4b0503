import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, PlainDocument, Table as PlainTable } from '../../report/document';

/** Type sizes in half-points, lengths in twentieths of a point, as Word keeps them. */
const sizes = { body: 24, table: 18, note: 18, title: 36 } as const;
const a4 = { width: 11906, height: 16838, margin: 1304 } as const;
const textWidth = a4.width - 2 * a4.margin;
/** Two characters of the body's size: how a Chinese paragraph begins. */
const indent = 2 * sizes.body * 10;

/** A document for Word or WPS; a picture, which scales with no loss only on a screen, is left out. */
export async function toDocx(plain: PlainDocument): Promise<Uint8Array> {
  const document = new Document({
    title: plain.title,
    creator: '',
    styles: styles(plain.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: a4.width, height: a4.height },
            margin: { top: a4.margin, bottom: a4.margin, left: a4.margin, right: a4.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.note })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: plain.title }),
          ...plain.blocks.flatMap((block) => blockParts(block, plain.language)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Latin letters and digits in a Latin face, Chinese in a Chinese one, as official papers have them. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
});
const [song, hei] = [face('宋体'), face('黑体')];

function styles(language: PlainDocument['language']) {
  const heading = (size: number, before: number) => ({
    run: { font: hei, size, color: '000000', bold: language === 'en' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: song, size: sizes.body, language: languageTag[language] } },
      title: {
        run: { font: hei, size: sizes.title, bold: language === 'en' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
      },
      heading1: heading(30, 360),
      heading2: heading(26, 240),
    },
  };
}

const languageTag = { zh: { eastAsia: 'zh-CN', value: 'en-US' }, en: { value: 'en-GB' } } as const;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function blockParts(block: Block, language: PlainDocument['language']): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], text: block.text })];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: language === 'zh' ? AlignmentType.BOTH : AlignmentType.LEFT,
          spacing: { line: 360, after: 80 },
          ...(language === 'zh' && { indent: { firstLine: indent } }),
          children: [
            ...(block.lead === undefined
              ? []
              : [
                  new TextRun({
                    text: `${block.lead}${language === 'zh' ? '　' : ' '}`,
                    bold: true,
                  }),
                ]),
            new TextRun(block.text),
          ],
        }),
      ];
    case 'table':
      return tableParts(block, language);
    case 'picture':
      return [];
  }
}

function tableParts(plain: PlainTable, language: PlainDocument['language']): (Paragraph | Table)[] {
  const { caption, columns, rows, note } = plain;
  // English words are wider than Chinese ones, and are not broken.
  const size = language === 'zh' ? sizes.table : sizes.table - 2;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((width / total) * textWidth));
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) =>
        cell(text, { width: widths[at] ?? 0, size, isHead, align: columns[at]?.align ?? 'left' }),
      ),
    });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 240, after: 120 },
      children: [new TextRun({ text: caption, font: hei })],
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...edges, insideHorizontal: line, insideVertical: line },
      rows: [
        row(
          columns.map(({ head }) => head),
          true,
        ),
        ...rows.map((texts) => row(texts, false)),
      ],
    }),
    new Paragraph({
      spacing: { before: 80, after: 200 },
      children: note === undefined ? [] : [new TextRun({ text: note, size: sizes.note })],
    }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
const edges = { top: line, bottom: line, left: line, right: line } as const;
const sides = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface CellLook {
  readonly width: number;
  readonly size: number;
  readonly isHead: boolean;
  readonly align: PlainTable['columns'][number]['align'];
}

function cell(text: string, { width, size, isHead, align }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 40, right: 40, top: 30, bottom: 30 },
    ...(isHead && { shading: { fill: 'E8EEF4' } }),
    children: [
      new Paragraph({
        alignment: isHead ? AlignmentType.CENTER : sides[align],
        children: [new TextRun({ text, size, ...(isHead && { font: hei }) })],
      }),
    ],
  });
}
