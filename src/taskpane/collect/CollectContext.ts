import { type Dispatch, createContext, use } from 'react';
import type { InsertRequest } from '../../app';
import type { Merge } from '../../app/merge';
import type { IndicatorSystem } from '../../domain/indicator';
import type { CheckedFile } from '../../report/check';
import type { CollectAction, CollectState } from './collectState';
import type { PickedFile } from './fileReader';
import type { Picked } from './pickedFiles';
import type { UnitEntry } from './byUnit';

export interface CollectPage {
  readonly state: CollectState;
  readonly dispatch: Dispatch<CollectAction>;
  readonly busy: boolean;
  /** Those that files may belong to, the user's own first. */
  readonly systems: readonly IndicatorSystem[];
  readonly system: IndicatorSystem;
  /** What the files come to; absent while they are read, and before. */
  readonly merge: Merge | undefined;
  /** It is to be replaced by another one, by the user's latest choice. */
  readonly isMerging: boolean;
  readonly units: readonly UnitEntry[];
  readonly read: (picked: Promise<Picked> | Picked) => void;
  readonly stop: () => void;
  /** Turns to the page on which the workbook that is open is checked. */
  readonly checkOpenBook: () => void;
  readonly findings: (picked: PickedFile) => Promise<CheckedFile>;
  readonly makeCopies: (picked: readonly PickedFile[]) => void;
  readonly insert: (request: InsertRequest) => void;
  readonly dismiss: () => void;
}

const CollectContext = createContext<CollectPage | undefined>(undefined);

export const CollectProvider = CollectContext.Provider;

export function useCollectPage(): CollectPage {
  const page = use(CollectContext);
  if (page === undefined) throw new Error('This part of the pane stands outside its page.');
  return page;
}
