import { Suspense, lazy, useState } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { useText } from '../services';
import { chosenSystem } from '../state/paneState';
import { usePane } from './PaneContext';

const RollBox = lazy(() => import(/* webpackChunkName: "roll" */ '../roll/RollBox'));

/** Once a year or once in a plan: fetched when opened. */
export function RollForward() {
  const text = useText().system;
  const { state } = usePane();
  const [openings, setOpenings] = useState(0);
  const system = chosenSystem(state);
  return (
    <Disclosure label={text.roll} onOpen={() => setOpenings((before) => before + 1)}>
      {openings > 0 && (
        <Suspense fallback={<Loading />}>
          <RollBox key={`${state.choices.system} ${system.version} ${openings}`} system={system} />
        </Suspense>
      )}
    </Disclosure>
  );
}
