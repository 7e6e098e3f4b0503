import type { FunctionHelp } from '../services';
import { type FunctionId, isFunctionId } from './examples';

/** The help for a function that the page has words and an example for. */
export interface KnownHelp extends FunctionHelp {
  readonly id: FunctionId;
}

export function known(help: readonly FunctionHelp[]): KnownHelp[] {
  return help.flatMap((each) => (isFunctionId(each.id) ? [{ ...each, id: each.id }] : []));
}
