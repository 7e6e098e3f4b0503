import type { Block, PlainDocument, Table } from './document';

/**
 * The document as one page of HTML that needs nothing else: style and pictures are inside. Light or
 * dark as the reader's system is; black on white when printed.
 */
export function toHtml({ title, language, blocks }: PlainDocument): string {
  const lang = { zh: 'zh-CN', en: 'en' }[language];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const lead = block.lead === undefined ? '' : `<strong>${escaped(block.lead)}</strong> `;
      return `<p>${lead}${escaped(block.text)}</p>`;
    }
    case 'table':
      return tableHtml(block);
    case 'picture':
      return `<figure>${block.svg}<figcaption>${escaped(block.caption)}</figcaption></figure>`;
  }
}

function tableHtml({ caption, columns, rows, note }: Table): string {
  const heads = columns.map(
    ({ head, align }) => `<th scope="col" class="${align}">${escaped(head)}</th>`,
  );
  const body = rows.map(
    (texts) =>
      `<tr>${texts
        .map((text, at) => `<td class="${columns[at]?.align ?? 'left'}">${escaped(text)}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption)}">
<table><caption>${escaped(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>${note === undefined ? '' : `\n<p class="note">${escaped(note)}</p>`}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif;
  color: CanvasText; background: Canvas; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; }
h3 { font-size: 1.05rem; }
p { max-width: 48rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .75rem 0 .35rem; }
th, td { border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas); padding: .3rem .45rem; vertical-align: top; }
thead th { background: color-mix(in srgb, CanvasText 8%, Canvas); }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.center { text-align: center; }
.left { text-align: left; }
.note, figcaption { font-size: .8125rem; opacity: .85; }
figure { margin: 1.5rem 0; overflow-x: auto; }
figure svg { max-width: 100%; height: auto; min-width: 40rem; }
@media print { main { max-width: none; padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; }
  figure svg { min-width: 0; } }
`;
