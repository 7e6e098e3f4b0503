import type { Block, PlainDocument, Table } from './document';

/** The document in Markdown; a picture is left out. */
export function toMarkdown({ title, blocks }: PlainDocument): string {
  return `${[`# ${plain(title)}`, ...blocks.flatMap((block) => blockText(block) ?? [])].join('\n\n')}\n`;
}

function blockText(block: Block): string | undefined {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'paragraph':
      return block.lead === undefined
        ? plain(block.text)
        : `**${plain(block.lead)}** ${plain(block.text)}`;
    case 'table':
      return tableText(block);
    case 'picture':
      return undefined;
  }
}

const rules = { left: ':--', center: ':-:', right: '--:' } as const;

function tableText({ caption, columns, rows, note }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map(({ head }) => cell(head))),
    line(columns.map(({ align }) => rules[align])),
    ...rows.map((texts) => line(texts.map(cell))),
  ].join('\n');
  return [`**${plain(caption)}**`, table, ...(note === undefined ? [] : [plain(note)])].join(
    '\n\n',
  );
}

/** A line break would end the table. */
const cell = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');

/** What Markdown would take for its own signs. A leading number with a point would become a list. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2');
}
