import type { Expression } from '../formulas/expression';
import {
  type NativeForm,
  averageForm,
  cagrForm,
  cumulativeForm,
  cumulativeMethodForm,
  forecastForm,
  progressForm,
  requiredForm,
} from './growthForms';
import { type StatusOptions, growthStatusForm, paceForm, statusForm } from './statusForms';
import { type Token, tokensOf } from './tokens';

export interface Rewritten {
  readonly formula: string;
  /** Functions of the add-in that stay, because they have no native form here; each once. */
  readonly left: readonly string[];
}

/** Excel takes no longer formula. */
const longest = 8192;

/**
 * How the add-in's functions are called in a formula. In a workbook that was saved with them, and is
 * opened without the add-in, Excel shows and stores `_xldudf_ZB_CAGR`.
 */
const ours = /^(?:_xlfn\.)?(?:(?:_xludf\.)?ZB\.|_xldudf_ZB_)([A-Z]+)$/i;

/**
 * Rewrites every call of the add-in's functions as native functions with the same meaning, for
 * workbooks that go where the add-in is not. All else of the formula stays byte for byte.
 */
export function nativeFormula(
  formula: string,
  options: StatusOptions = { profiles: [], language: 'zh' },
): Rewritten {
  const left = new Set<string>();
  const text = rewritten(tokensOf(formula), formsOf(options), left);
  if (text.length > longest) return { formula, left: namesIn(formula) };
  return { formula: text, left: [...left] };
}

/** Whether the formula calls the add-in. */
export const callsAddin = (formula: string): boolean => namesIn(formula).length > 0;

function namesIn(formula: string): string[] {
  const tokens = tokensOf(formula);
  return [...new Set(tokens.flatMap((_, at) => nameAt(tokens, at) ?? []))];
}

function formsOf(options: StatusOptions): Readonly<Record<string, NativeForm>> {
  return {
    CAGR: cagrForm,
    AVGGROWTH: averageForm,
    CUMGROWTH: cumulativeForm,
    CUMAVG: cumulativeMethodForm,
    REQUIRED: requiredForm,
    FORECAST: forecastForm,
    PROGRESS: progressForm,
    PACE: paceForm,
    STATUS: statusForm(options),
    GROWTHSTATUS: growthStatusForm(options),
  };
}

/** The function called at a token, if it is one of ours. */
function nameAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at + 1]?.kind !== '(') return undefined;
  // `Book!ZB.CAGR(` is a function of that workbook.
  if (tokens[at - 1]?.text === '!') return undefined;
  return ours.exec(token.text)?.[1]?.toUpperCase();
}

function rewritten(
  tokens: readonly Token[],
  forms: Readonly<Record<string, NativeForm>>,
  left: Set<string>,
): string {
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at);
    const end = name === undefined ? undefined : closing(tokens, at + 1);
    if (name === undefined || end === undefined) {
      text += tokens[at]?.text ?? '';
      if (name !== undefined) left.add(name);
      continue;
    }
    const parts = argumentsOf(tokens.slice(at + 2, end));
    const args = parts?.map((part) => rewritten(part, forms, left).trim());
    const native = args && forms[name]?.(withoutBlanks(args));
    if (native === undefined) {
      left.add(name);
      text += (tokens[at]?.text ?? '') + '(';
      at += 1;
      continue;
    }
    // An @ before it said that one result is wanted, which is all that a native form gives.
    text = text.replace(/@$/, '') + native;
    at = end;
  }
  return text;
}

const withoutBlanks = (args: readonly string[]): (Expression | undefined)[] =>
  args.map((arg) => (arg === '' ? undefined : arg));

/** Where the bracket that opens at a token closes. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === '(') depth += 1;
    if (tokens[at]?.kind === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** The arguments of a call; undefined where they are separated in another way than Excel's own. */
function argumentsOf(tokens: readonly Token[]): Token[][] | undefined {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === '(' || token.kind === '{') depth += 1;
    if (token.kind === ')' || token.kind === '}') depth -= 1;
    if (depth === 0 && token.kind === ';') return undefined;
    if (depth === 0 && token.kind === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
