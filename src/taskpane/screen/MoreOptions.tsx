import { Suspense, lazy, useState } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { useText } from '../services';

const OptionFields = lazy(() => import(/* webpackChunkName: "options" */ './OptionFields'));

/** Most tables need none of these, so they are fetched when first opened. */
export function MoreOptions() {
  const text = useText().more;
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure label={text.label} onOpen={() => setOpened(true)}>
      {opened && (
        <Suspense fallback={<Loading />}>
          <OptionFields />
        </Suspense>
      )}
    </Disclosure>
  );
}
