import type { Element } from './tree';

export interface Manifest {
  readonly root: Element;
  /** Where the manifest lies; what its URLs name lies here too, or is built. */
  readonly folder: string;
}

/** One place that breaks a rule. */
export interface Breach {
  readonly at: Element;
  /** Names the offending value and the remedy. */
  readonly message: string;
}

export interface Rule {
  readonly id: string;
  /** What happens in Excel, or at Microsoft's validator, when the rule is broken. */
  readonly why: string;
  check(manifest: Manifest): Iterable<Breach>;
}

/** What is reported: a breach of a rule, of the schema (`schema`), or of XML itself (`well-formed`). */
export interface Problem {
  readonly rule: string;
  readonly line: number;
  /** The element's name, where the problem has one. */
  readonly element: string;
  readonly message: string;
}
