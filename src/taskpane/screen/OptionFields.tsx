import { Checkbox, Field, Input } from '@fluentui/react-components';
import { isEvaluation } from '../../domain/indicator';
import { OneOf } from '../parts/OneOf';
import { useText } from '../services';
import { type Choices, chosenSystem } from '../state/paneState';
import { FormulaFields } from './FormulaFields';
import { usePane } from './PaneContext';

const papers = ['A3', 'A4'] as const;

export default function OptionFields() {
  const text = useText().more;
  const { state, dispatch, busy } = usePane();
  const system = chosenSystem(state);
  const { reportTable } = state.choices;
  const choose = (choices: Partial<Omit<Choices, 'system' | 'reportTable'>>) =>
    dispatch({ kind: 'choose', choices });
  return (
    <>
      <Field label={text.title} hint={text.titleHint}>
        <Input
          value={state.choices.title}
          placeholder={(reportTable ?? system).title}
          disabled={busy}
          onChange={(_, { value }) => choose({ title: value })}
        />
      </Field>
      {reportTable === undefined && system.columns.some(isEvaluation) && (
        <Checkbox
          label={text.evaluation}
          checked={state.choices.evaluation}
          disabled={busy}
          onChange={(_, { checked }) => choose({ evaluation: checked === true })}
        />
      )}
      {reportTable === undefined && <FormulaFields choose={choose} />}
      {reportTable === undefined && (
        <Checkbox
          label={text.protect}
          checked={state.choices.protect}
          disabled={busy}
          onChange={(_, { checked }) => choose({ protect: checked === true })}
        />
      )}
      <OneOf
        label={text.paper}
        value={state.choices.paper}
        disabled={busy}
        choices={papers.map((paper) => ({ value: paper, label: paper }))}
        onChange={(paper) => choose({ paper })}
      />
    </>
  );
}
