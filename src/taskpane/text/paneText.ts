import type { Language } from '../../domain/language';

/** Everything the pane itself says. What a failure or a fault in a system file means, `report` words. */
export interface PaneText {
  readonly language: Language;
  /** For the `lang` attribute: screen readers choose their voice by it. */
  readonly tag: 'zh-CN' | 'en';
  readonly pages: PagesText;
  readonly otherLanguage: {
    readonly language: Language;
    readonly label: string;
    readonly hint: string;
  };
  readonly system: SystemText;
  readonly report: ReportTableText;
  readonly fill: { readonly label: string; readonly blank: string; readonly published: string };
  readonly unit: UnitText;
  readonly where: { readonly label: string; readonly newSheet: string; readonly selection: string };
  readonly more: MoreText;
  readonly preview: PreviewText;
  readonly insert: { readonly button: string; readonly report: string; readonly busy: string };
  readonly outcome: OutcomeText;
  readonly question: QuestionText;
  readonly signed: SignedText;
  readonly loading: string;
  readonly noFormulas: string;
  readonly host: HostText;
  readonly crash: {
    readonly title: string;
    readonly text: string;
    readonly reload: string;
    readonly detail: string;
  };
}

/** The pane's pages, and what a screen reader calls their list. */
export interface PagesText {
  readonly label: string;
  readonly table: string;
  readonly check: string;
  readonly assess: string;
  readonly collect: string;
  readonly functions: string;
}

export interface SystemText {
  readonly label: string;
  readonly facts: (facts: {
    place: string;
    indicators: number;
    domains: number;
    periods: readonly string[];
  }) => string;
  readonly roll: string;
  readonly own: string;
  readonly ownHint: string;
  readonly write: string;
  readonly read: string;
  readonly open: string;
  readonly working: string;
  readonly fromFile: (label: string) => string;
  readonly fromSheet: (label: string) => string;
}

/** Of tables of a report that are no indicator tables. */
export interface ReportTableText {
  readonly facts: (rows: number, rules: number) => string;
  readonly check: string;
  readonly inserted: string;
  readonly insertedText: (sheet: string, area: string) => string;
  readonly none: string;
  readonly checked: (tables: number, findings: number) => string;
  readonly undecidable: (count: number) => string;
  readonly list: string;
}

export interface UnitText {
  readonly label: string;
  readonly all: (rows: number) => string;
  readonly one: (unit: string, rows: number) => string;
}

export interface MoreText {
  readonly label: string;
  readonly title: string;
  readonly titleHint: string;
  readonly evaluation: string;
  readonly protect: string;
  readonly paper: string;
  readonly formulas: FormulasText;
  readonly profile: { readonly label: string; readonly none: string };
}

export interface FormulasText {
  readonly label: string;
  readonly none: string;
  readonly addin: string;
  readonly native: string;
  readonly hints: Readonly<Record<'addin' | 'native', string>>;
}

export interface PreviewText {
  readonly label: string;
  readonly shown: (shown: number, total: number) => string;
  readonly all: (total: number) => string;
  readonly fewer: string;
  readonly empty: string;
  readonly computed: (columns: number) => string;
}

export interface OutcomeText {
  readonly inserted: string;
  readonly insertedText: (sheet: string, area: string, rows: number) => string;
  readonly goThere: string;
  readonly written: string;
  readonly writtenText: (sheet: string) => string;
  readonly rolled: (sheet: string) => string;
  /** What to do next after a further period, or the next plan. */
  readonly rolledNext: Readonly<Record<'period' | 'plan', string>>;
  readonly loaded: string;
  readonly loadedText: (label: string) => string;
  readonly noSheet: (wanted: string) => string;
  readonly noSheetText: string;
  readonly refused: (source: string) => string;
  readonly refusedText: (count: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly close: string;
  readonly detail: string;
}

export interface QuestionText {
  readonly tableExists: string;
  readonly reportExists: string;
  readonly tableExistsText: (sheet: string, area: string) => string;
  readonly replace: string;
  readonly besideIt: string;
  readonly anotherSheet: string;
  readonly occupied: (count: number) => string;
  readonly occupiedText: (sheet: string) => string;
  readonly moreCells: (count: number) => string;
  readonly overwrite: string;
  readonly newSheet: string;
  readonly cancel: string;
}

/** Of what a person writes and signs: a 核实说明, a 人工评定. */
export interface SignedText {
  readonly byHint: string;
  readonly saving: string;
  readonly cancel: string;
  readonly missing: string;
  readonly signed: (by: string, at: string) => string;
}

export interface HostText {
  readonly title: string;
  readonly reasons: Readonly<Record<HostTrouble, string>>;
  readonly needed: string;
  readonly stillWorks: string;
  readonly withoutIt: readonly string[];
  readonly retry: string;
}

/** Why the pane cannot work here. `unreachable`: Office's own script did not load. */
export type HostTrouble = 'unreachable' | 'notExcel' | 'tooOld';
