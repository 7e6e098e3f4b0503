import type { Severity } from '../../domain/indicator';
import { type CheckedFile, type FileStatus, isOpen } from './checkedFile';

export type StatusCounts = Readonly<Record<FileStatus, number>>;

export interface UnitSummary {
  /** Absent for files whose unit could not be told. */
  readonly unit?: string;
  readonly files: StatusCounts;
}

export interface RuleSummary {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
}

/** What all files come to. */
export interface Summary {
  readonly files: StatusCounts;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly undecidable: number;
  /** In the order of their names. */
  readonly units: readonly UnitSummary[];
  /** The most frequent first. */
  readonly rules: readonly RuleSummary[];
  /** Files that were passed over, by name, with the reason. */
  readonly skipped: readonly string[];
  readonly skippedCount: number;
}

/** Names of units come from the files; more than these are not a list of units any more. */
const mostUnits = 1000;
const mostSkipped = 100;

/** Adds files up as they come; what it keeps does not grow with their number. */
export class SummaryCount {
  readonly #files = { accepted: 0, explained: 0, rejected: 0, unreadable: 0 };
  readonly #findings = { error: 0, warning: 0, info: 0 };
  readonly #units = new Map<string, Record<FileStatus, number>>();
  readonly #rules = new Map<string, { -readonly [Key in keyof RuleSummary]: RuleSummary[Key] }>();
  readonly #skipped: string[] = [];
  #undecidable = 0;
  #skippedCount = 0;

  add({ status, unit = '', findings, undecidable }: CheckedFile): void {
    this.#files[status] += 1;
    this.#undecidable += undecidable;
    const key = this.#units.has(unit) || this.#units.size < mostUnits ? unit : '';
    const counts = this.#units.get(key) ?? {
      accepted: 0,
      explained: 0,
      rejected: 0,
      unreadable: 0,
    };
    counts[status] += 1;
    this.#units.set(key, counts);
    const seen = new Set<string>();
    for (const { rule, severity, title } of findings) {
      this.#findings[severity] += 1;
      const sum = this.#rules.get(rule) ?? { rule, title, severity, findings: 0, files: 0 };
      sum.findings += 1;
      if (!seen.has(rule)) sum.files += 1;
      seen.add(rule);
      this.#rules.set(rule, sum);
    }
  }

  skip(line: string): void {
    this.#skippedCount += 1;
    if (this.#skipped.length < mostSkipped) this.#skipped.push(line);
  }

  get summary(): Summary {
    return {
      files: { ...this.#files },
      findings: { ...this.#findings },
      undecidable: this.#undecidable,
      units: [...this.#units]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([unit, files]) => ({ ...(unit !== '' && { unit }), files: { ...files } })),
      rules: [...this.#rules.values()]
        .sort((one, other) => other.findings - one.findings || (one.rule < other.rule ? -1 : 1))
        .map((sum) => ({ ...sum })),
      skipped: [...this.#skipped],
      skippedCount: this.#skippedCount,
    };
  }
}

export const openCounts = ({ findings }: CheckedFile): { errors: number; unexplained: number } => {
  const open = findings.filter(isOpen);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return { errors, unexplained: open.length - errors };
};
