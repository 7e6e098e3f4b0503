/** What is wrong with an indicator system, as data; `report/` words it. */
export interface SystemProblem {
  /** JSON path of the offending value: `$.indicators[3].attribute`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The value as found, as JSON; absent where nothing was there. */
  readonly found?: string;
  /** What would do instead: the permitted values, or the form asked for. */
  readonly expected?: readonly string[];
  /** The permitted value nearest to the one found. */
  readonly suggestion?: string;
  /** Where the other one stands, for what may be there once only. */
  readonly other?: string;
}

export type ProblemCode =
  | 'notJson'
  | 'missing'
  | 'unknownKey'
  | 'wrongType'
  | 'notPermitted'
  | 'wrongForm'
  | 'outOfRange'
  | 'empty'
  | 'duplicate'
  | 'unknownReference'
  | 'notNeeded'
  | 'order'
  | 'unreadableText';

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly SystemProblem[] };
