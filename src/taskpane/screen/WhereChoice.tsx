import { OneOf } from '../parts/OneOf';
import { useText } from '../services';
import { usePane } from './PaneContext';

export function WhereChoice() {
  const text = useText().where;
  const { state, dispatch, busy } = usePane();
  return (
    <OneOf
      label={text.label}
      value={state.choices.where}
      disabled={busy}
      choices={[
        { value: 'newSheet', label: text.newSheet },
        { value: 'selection', label: text.selection },
      ]}
      onChange={(where) => dispatch({ kind: 'choose', choices: { where } })}
    />
  );
}
