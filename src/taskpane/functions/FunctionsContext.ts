import { createContext, use } from 'react';
import type { FormulaCells, Workbook } from '../../app';
import type { Profile } from '../../domain/assessment';
import type { StatusOptions } from '../../table';
import type { FunctionsReport, FunctionsState, FunctionsTask } from './functionsState';

export interface FunctionsPage {
  readonly state: FunctionsState;
  readonly busy: boolean;
  readonly profiles: readonly Profile[];
  /** With what native formulas word a status: as the functions themselves would here. */
  readonly wording: StatusOptions;
  /** Years of a plan, for an example. */
  readonly plan: { readonly base: number; readonly target: number };
  readonly run: (task: FunctionsTask, work: Work) => void;
  /** Puts a question or report away; the focus goes back to where the task began. */
  readonly dismiss: () => void;
}

type Work = (workbook: Workbook & FormulaCells) => Promise<FunctionsReport | undefined>;

const FunctionsContext = createContext<FunctionsPage | undefined>(undefined);

export const FunctionsProvider = FunctionsContext.Provider;

export function useFunctionsPage(): FunctionsPage {
  const page = use(FunctionsContext);
  if (page === undefined) throw new Error('This part of the pane stands outside its page.');
  return page;
}
