import { startTransition, useEffect, useState } from 'react';
import { type Merge, mergeSteps } from '../../app/merge';
import type { IndicatorSystem } from '../../domain/indicator';
import { inSlices } from '../parts/inSlices';
import { type UnitEntry, unitList } from './byUnit';
import type { CollectState } from './collectState';

interface Made {
  readonly merge: Merge;
  readonly units: readonly UnitEntry[];
  /** What it was made of. */
  readonly of: readonly unknown[];
}

interface Merging {
  /** What the files come to; absent while they are read, and before. After another choice the former one, until the new one is there. */
  readonly merge: Merge | undefined;
  readonly units: readonly UnitEntry[];
  /** Another one is being made. */
  readonly isMerging: boolean;
}

const none: Merging = { merge: undefined, units: [], isMerging: false };

/** Merges what was read, and anew with each choice; thousands of files take their time, and the pane stays usable. */
export function useMerge(
  { files, reading, force, conflicts }: CollectState,
  system: IndicatorSystem,
): Merging {
  const [made, setMade] = useState<Made>();
  const isWanted = reading === undefined && files.size > 0;
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    const sent = [...files.values()].map(({ read }) => read.sent);
    inSlices(mergeSteps(sent, system, { force, conflicts }), stop.signal).then((merge) => {
      if (merge === undefined) return;
      const of = [files, system, force, conflicts];
      startTransition(() => setMade({ merge, units: unitList(merge, files, system), of }));
    }, reportError);
    return () => stop.abort();
  }, [isWanted, files, system, force, conflicts]);
  if (!isWanted) return none;
  const isMerging = ![files, system, force, conflicts].every((each, at) => each === made?.of[at]);
  // Of other files it says nothing that is still so.
  return made?.of[0] === files ? { ...made, isMerging } : { ...none, isMerging };
}
