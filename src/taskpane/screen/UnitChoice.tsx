import { Field, Select } from '@fluentui/react-components';
import { tableRows } from '../../table';
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
    <Field label={text.label}>
      <Select
        value={state.choices.unit ?? ''}
        disabled={busy}
        onChange={(_, { value }) =>
          dispatch({ kind: 'choose', choices: { unit: value === '' ? undefined : value } })
        }
      >
        <option value="">{text.all(system.indicators.length)}</option>
        {units.map(({ unit, rows }) => (
          <option key={unit} value={unit}>
            {text.one(unit, rows)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
