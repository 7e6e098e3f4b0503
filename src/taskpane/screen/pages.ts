import type { WorkbookFailure } from '../../app';

export const pageNames = ['table', 'check', 'collect', 'assess', 'functions'] as const;

export type PageName = (typeof pageNames)[number];

/** What every page of the pane is given. */
export interface PageProps {
  /** Turns to another page. */
  readonly onPage: (page: PageName) => void;
  /** What failed of a command of the ribbon, to be told on the page that it turned to. */
  readonly failure?: WorkbookFailure | undefined;
}

/** From outside the pane: which page to turn to, and what failed. */
export type Turn = (page: PageName, failure?: WorkbookFailure) => void;
