/** A number format, without what only colours and aligns. */
export interface FormatSections {
  /** All sections as one code. */
  readonly code: string;
  /** For numbers above zero, below zero, zero, and texts: as many as there are. */
  readonly parts: readonly string[];
  /** Sections are chosen by limits of their own: `[>100]0;0.0`. */
  readonly isConditional: boolean;
}

const colour =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+|黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色 ?\d+)\]/iu;
const inBrackets = /^\[[^[\]]{0,60}\]/u;
const condition = /^\[\s*[<>=]/u;

/** Takes a format apart; undefined where its quotes or brackets do not close. */
export function formatSections(code: string): FormatSections | undefined {
  const parts: string[] = [];
  let part = '';
  let isConditional = false;
  const text = code.replaceAll('G/通用格式', 'General').replaceAll('@@', '@');
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token === undefined) return undefined;
    at += token.length;
    if (token === ';') {
      parts.push(part);
      part = '';
      continue;
    }
    if (condition.test(token)) isConditional = true;
    part += plainToken(token);
  }
  parts.push(part);
  return { code: parts.join(';'), parts, isConditional };
}

/** A quoted text, a pair of a sign and what it acts on, something in brackets, or one character. */
function tokenAt(text: string, at: number): string | undefined {
  const sign = text[at] ?? '';
  if (sign === '"') {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? undefined : text.slice(at, end + 1);
  }
  if (sign === '[') return inBrackets.exec(text.slice(at))?.[0];
  if (!'\\!_*'.includes(sign)) return sign;
  const acted = text.codePointAt(at + 1);
  return acted === undefined ? undefined : sign + String.fromCodePoint(acted);
}

function plainToken(token: string): string {
  if (token.length > 1 && (token.startsWith('_') || token.startsWith('*'))) return '';
  // East Asian Excel escapes with `!` too.
  if (token.length > 1 && token.startsWith('!')) return `\\${token.slice(1)}`;
  return colour.test(token) ? '' : token;
}
