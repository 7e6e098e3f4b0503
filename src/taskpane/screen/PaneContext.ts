import { type Dispatch, createContext, use } from 'react';
import type { InsertRequest } from '../../app';
import type { PaneState } from '../state/paneState';
import type { Action } from '../state/reducer';
import type { Tasks } from './tasks';

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly tasks: Tasks;
  readonly busy: boolean;
  /** Inserts, with the focus on the insert button: the one that was pressed may be gone by then. */
  readonly insert: (request: InsertRequest) => void;
  /** Puts a question or report away and goes back to the insert button. */
  readonly dismiss: () => void;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === undefined) throw new Error('This part of the pane stands outside its screen.');
  return pane;
}
