import { type Dispatch, createContext, use } from 'react';
import type { AssessOutcome, BesideTable } from '../../app/assess';
import type { IndicatorAssessment, Profile } from '../../domain/assessment';
import type { Draft } from '../../report/draft';
import type { RowWords } from '../../report/assessment';
import type { Workbook } from '../../app';
import type { AssessedWorkbook } from '../services';
import type { AssessAction, AssessReport, AssessState, AssessTask } from './assessState';

export interface AssessPage {
  readonly state: AssessState;
  readonly dispatch: Dispatch<AssessAction>;
  readonly busy: boolean;
  readonly profiles: readonly Profile[];
  readonly profile: Profile;
  readonly outcome: Extract<AssessOutcome, { kind: 'assessed' }>;
  readonly wordsOf: (row: IndicatorAssessment) => RowWords;
  readonly draft: Draft;
  /** Whether formulas could follow the table as it is assessed here. */
  readonly followed: boolean;
  /** Native formulas beside the table that say the same. */
  readonly beside: BesideTable | undefined;
  /** The indicator in whose row the selected cell is. */
  readonly selected: number | undefined;
  /** Shows the particulars of an indicator and selects its row; once more hides them. */
  readonly goTo: (indicator: number) => void;
  readonly run: (
    task: AssessTask,
    work: (workbook: Workbook & AssessedWorkbook) => Promise<AssessReport>,
  ) => void;
  /** Puts a report away; the focus goes back to where the task began. */
  readonly dismiss: () => void;
}

const AssessContext = createContext<AssessPage | undefined>(undefined);

export const AssessProvider = AssessContext.Provider;

export function useAssessPage(): AssessPage {
  const page = use(AssessContext);
  if (page === undefined) throw new Error('This part of the pane stands outside its page.');
  return page;
}
