import type { ClassMeaning, IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { chartWords } from './chartWords';
import { element, escaped, fitted } from './svg';
import { type RowWords, rowWorder } from './wordRow';

/*
 * Bullet bars of all indicators. Each row has the same scale: 0 is the base, 1 the target, so that
 * rows of any unit can be seen together; the levels themselves stand beneath. Shapes say what
 * colours say: a hatched bar is behind, a triangle is the required path, a thick line the target.
 */

const size = { width: 960, name: 250, right: 190, row: 40, head: 78, foot: 16, bar: 12 } as const;
/** Parts of the way that are in sight; a bar beyond ends in an arrow. */
const sight = { low: -0.4, high: 1.6 } as const;
const plot = { left: size.name + 8, right: size.width - size.right - 12 } as const;

/** Beside the words of the class, so that no colour is needed. */
export const statusSigns: Readonly<Record<ClassMeaning, string>> = {
  achieved: '★',
  ahead: '▲',
  onTrack: '●',
  behind: '▼',
  insufficient: '?',
};

/** A picture of its own (SVG), light or dark as the reader's system is. */
export function bulletChart(table: TableAssessment, language: Language): string {
  const words = chartWords[language];
  const worder = rowWorder(table, language);
  const height = size.head + table.rows.length * size.row + size.foot;
  const rows = table.rows.map((row, at) =>
    element(
      'g',
      { transform: `translate(0 ${size.head + at * size.row})`, class: row.status.meaning },
      rowContent(row, worder(row), words.levels),
    ),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${height}`,
      width: size.width,
      height,
      role: 'img',
      'aria-label': words.title,
      class: 'bullets',
    },
    [
      element('title', {}, escaped(words.title)),
      `<style>${style}</style>`,
      hatch,
      element('rect', { class: 'paper', width: size.width, height }),
      head(words, height),
      ...rows,
    ].join('\n'),
  );
}

const x = (part: number): number =>
  plot.left +
  ((Math.min(sight.high, Math.max(sight.low, part)) - sight.low) / (sight.high - sight.low)) *
    (plot.right - plot.left);

function text(content: string, attributes: Parameters<typeof element>[1]): string {
  return element('text', attributes, escaped(content));
}

function head(words: (typeof chartWords)['zh'], height: number): string {
  const labels: [number, string][] = [
    [0, words.base],
    [1, words.target],
  ];
  return [
    text(words.title, { class: 'title', x: 12, y: 22 }),
    text(words.key, { class: 'small', x: 12, y: 42 }),
    ...labels.flatMap(([part, label]) => [
      element('line', {
        class: 'grid',
        x1: x(part),
        x2: x(part),
        y1: size.head - 8,
        y2: height - size.foot,
      }),
      text(label, { class: 'small middle', x: x(part), y: size.head - 12 }),
    ]),
    text(words.pace, { class: 'small', x: plot.right + 14, y: size.head - 12 }),
  ].join('\n');
}

function rowContent(
  row: IndicatorAssessment,
  words: RowWords,
  levels: (row: RowWords) => string,
): string {
  const said = [words.name, words.status, words.borderline, levels(words), words.reason]
    .filter((each) => each !== '')
    .join('; ');
  return [
    element('title', {}, escaped(said)),
    text(`${words.number} ${fitted(words.name, 33)}`, { class: 'name', x: size.name, y: 17 }),
    row.course === undefined
      ? text(fitted(words.reason === '' ? words.status : words.reason, 62), {
          class: 'small',
          x: plot.left + 4,
          y: 17,
        })
      : bar(row.course),
    text(fitted(levels(words), 78), { class: 'small', x: plot.left + 4, y: 34 }),
    text(`${statusSigns[row.status.meaning]} ${words.status}`, {
      class: 'status',
      x: plot.right + 14,
      y: 17,
    }),
    text(paceText(words), { class: 'small', x: plot.right + 14, y: 34 }),
  ].join('\n');
}

/** An interval that is open is said by the word for borderline. */
function paceText({ pace, interval, isOpen, borderline }: RowWords): string {
  if (pace === '') return borderline;
  return [`R ${pace}`, interval === '' || isOpen ? '' : `(${interval})`, borderline]
    .filter((part) => part !== '')
    .join(' ');
}

function bar({ done, doneRange, due }: NonNullable<IndicatorAssessment['course']>): string {
  const [from, to] = [x(Math.min(0, done)), x(Math.max(0, done))];
  const middle = 6 + size.bar / 2;
  return [
    element('rect', { class: 'way', x: x(0), y: 6, width: x(1) - x(0), height: size.bar }),
    element('rect', {
      class: 'done',
      x: from,
      y: 8,
      width: Math.max(1.5, to - from),
      height: size.bar - 4,
    }),
    ...(doneRange === undefined ? [] : whisker(doneRange, middle)),
    ...arrow(done, middle),
    element('path', { class: 'required', d: `M${x(due).toFixed(1)} 5 l-5 -6 h10 z` }),
    element('line', { class: 'required', x1: x(due), x2: x(due), y1: 4, y2: 6 + size.bar }),
    element('line', { class: 'goal', x1: x(1), x2: x(1), y1: 2, y2: 10 + size.bar }),
  ].join('');
}

/** What rounding leaves open, where it can be seen at all. */
function whisker(
  { low, high }: { readonly low: number; readonly high: number },
  y: number,
): string[] {
  const [from, to] = [x(low), x(high)];
  if (to - from < 2) return [];
  return [
    element('line', { class: 'range', x1: from, x2: to, y1: y, y2: y }),
    ...[from, to].map((at) =>
      element('line', { class: 'range', x1: at, x2: at, y1: y - 3, y2: y + 3 }),
    ),
  ];
}

/** The bar goes on out of sight. */
function arrow(done: number, y: number): string[] {
  if (done <= sight.high && done >= sight.low) return [];
  const side = done > sight.high ? 1 : -1;
  const tip = x(done) + side * 8;
  return [element('path', { class: 'more', d: `M${tip.toFixed(1)} ${y} l${-8 * side} -6 v12 z` })];
}

const hatch =
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-back" width="5" height="5"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>';

const style = `
.bullets{--ink:#1b1f23;--soft:#57606a;--paper:#fff;--way:#e3e8ee;--done:#2f6f9f;--goal:#1b1f23;--due:#9a3b00}
@media (prefers-color-scheme:dark){.bullets{--ink:#f0f3f6;--soft:#b4bcc4;--paper:#16191d;--way:#39424c;--done:#7ab8e6;--goal:#fff;--due:#ffb27a}}
@media (forced-colors:active){.bullets{--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--way:Canvas;--done:CanvasText;--goal:CanvasText;--due:CanvasText}}
.bullets text{font:13px "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;fill:var(--ink)}
.bullets .title{font-size:17px;font-weight:600}
.bullets .small{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.bullets .name{text-anchor:end}
.bullets .middle{text-anchor:middle}
.bullets .status{font-weight:600}
.bullets .paper{fill:var(--paper)}
.bullets .grid{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3}
.bullets .way{fill:var(--way);stroke:var(--soft);stroke-width:.5}
.bullets .done,.bullets .more{fill:var(--done)}
.bullets .behind .done{fill:url(#hatch);stroke:var(--done);stroke-width:1}
.bullets .hatch-back{fill:var(--paper)}
.bullets .hatch-line{stroke:var(--done);stroke-width:3}
.bullets .range{stroke:var(--ink);stroke-width:1}
.bullets .required{fill:var(--due);stroke:var(--due);stroke-width:1.5}
.bullets .goal{stroke:var(--goal);stroke-width:3}
`;
