import { tableRows } from '../../table';
import { ListChoice } from '../parts/ListChoice';
import { useText } from '../services';
import { chosenSystem } from '../state/paneState';
import { usePane } from './PaneContext';

/** A table for one unit holds only the rows it answers for, alone or with others. */
export function UnitChoice() {
  const text = useText().unit;
  const { state, dispatch, busy } = usePane();
  const system = chosenSystem(state);
  const units = system.units
    .map((unit) => ({ unit, rows: tableRows(system, unit).length }))
    .filter(({ rows }) => rows > 0);
  if (units.length === 0) return null;
  return (
    <ListChoice
      label={text.label}
      value={state.choices.unit ?? ''}
      choices={[
        { value: '', label: text.all(system.indicators.length) },
        ...units.map(({ unit, rows }) => ({ value: unit, label: text.one(unit, rows) })),
      ]}
      disabled={busy}
      onChange={(value) =>
        dispatch({ kind: 'choose', choices: { unit: value === '' ? undefined : value } })
      }
    />
  );
}
