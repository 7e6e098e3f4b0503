import { type Dispatch, createContext, use } from 'react';
import type { LiveFinding, SelectedCell, Watch, WatchSnapshot } from '../../app/watch/watch';
import type { CheckAction, CheckReport, CheckState, CheckTask } from './checkState';
import type { Shown } from './shown';
import type { Direction } from './step';

export interface CheckPage {
  readonly watch: Watch;
  readonly snapshot: WatchSnapshot;
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckAction>;
  readonly busy: boolean;
  /** Everything found in the tables chosen. */
  readonly found: readonly Shown[];
  /** What of it the user wants to see. */
  readonly shown: readonly Shown[];
  /** The cell that is explained: where the last step led, or what is selected. */
  readonly cell: Pick<SelectedCell, 'table' | 'address'> | undefined;
  /** What was found in it, whatever the list leaves out. */
  readonly here: readonly Shown[];
  readonly goTo: (finding: LiveFinding) => void;
  readonly step: (direction: Direction) => void;
  /** Asks before the form of many cells is mended. */
  readonly ask: (findings: readonly LiveFinding[]) => void;
  readonly run: (task: CheckTask, work: () => Promise<CheckReport | undefined>) => void;
  /** Switches the checking on or off, and remembers it. */
  readonly turn: (on: boolean) => void;
  readonly recheck: () => void;
  /** Puts the focus on the selected cell's part of the page, before what has it goes away. */
  readonly holdFocus: () => void;
  /** Puts a question or report away; the focus goes back to where the task began. */
  readonly dismiss: () => void;
}

const CheckContext = createContext<CheckPage | undefined>(undefined);

export const CheckProvider = CheckContext.Provider;

export function useCheckPage(): CheckPage {
  const page = use(CheckContext);
  if (page === undefined) throw new Error('This part of the pane stands outside its page.');
  return page;
}
