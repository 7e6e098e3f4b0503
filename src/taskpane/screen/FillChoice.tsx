import { useText } from '../services';
import { chosenSystem, hasPublished } from '../state/paneState';
import { OneOf } from '../parts/OneOf';
import { usePane } from './PaneContext';

/** Asked only where there are published figures to fill in. */
export function FillChoice() {
  const text = useText().fill;
  const { state, dispatch, busy } = usePane();
  if (!hasPublished(state.choices.reportTable ?? chosenSystem(state))) return null;
  return (
    <OneOf
      label={text.label}
      value={state.choices.fill}
      disabled={busy}
      choices={[
        { value: 'blank', label: text.blank },
        { value: 'published', label: text.published },
      ]}
      onChange={(fill) => dispatch({ kind: 'choose', choices: { fill } })}
    />
  );
}
