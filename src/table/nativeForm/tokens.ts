/** A piece of a formula. All pieces together are the formula, byte for byte. */
export interface Token {
  readonly kind:
    | 'text'
    | 'quotedName'
    | 'brackets'
    | 'word'
    | 'space'
    | '('
    | ')'
    | '{'
    | '}'
    | ','
    | ';'
    | 'other';
  readonly text: string;
}

const word = /[\p{L}\p{N}_.$\\?]+/uy;
const space = /\s+/uy;
const own = new Set(['(', ')', '{', '}', ',', ';']);

/**
 * Splits a formula, as Excel gives it in English, into its pieces. What stands in texts, in quoted
 * sheet names and in the brackets of books and tables stays whole, so that nothing in there is taken
 * for a call.
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const first = formula[at] ?? '';
  if (first === '"' || first === "'") {
    const kind = first === '"' ? 'text' : 'quotedName';
    return { kind, text: formula.slice(at, endOfQuoted(formula, at, first)) };
  }
  if (first === '[')
    return { kind: 'brackets', text: formula.slice(at, endOfBrackets(formula, at)) };
  if (own.has(first)) return { kind: first as Token['kind'], text: first };
  for (const [kind, pattern] of [
    ['word', word],
    ['space', space],
  ] as const) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'other', text: first };
}

/** A doubled quote is one within; a text that does not end goes to the end. */
function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end += 1;
  }
  return formula.length;
}

/** Brackets nest (`Table[[#This Row],[a]]`); an apostrophe takes away a bracket's meaning. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}
