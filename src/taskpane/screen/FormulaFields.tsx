import { use } from 'react';
import { ListChoice } from '../parts/ListChoice';
import { useServices, useText } from '../services';
import type { Choices } from '../state/paneState';
import { usePane } from './PaneContext';

interface FormulaFieldsProps {
  readonly choose: (choices: Partial<Choices>) => void;
}

/** Whether the table comes with formulas beside it, and by which profile they suggest a status. */
export function FormulaFields({ choose }: FormulaFieldsProps) {
  const { language, more: text } = useText();
  const services = useServices();
  const profiles = use(services.profiles());
  const { state, busy } = usePane();
  const { formulas, profile } = state.choices;
  const forms = services.hasFunctions
    ? (['none', 'addin', 'native'] as const)
    : (['none', 'native'] as const);
  return (
    <>
      <ListChoice
        label={text.formulas.label}
        value={formulas}
        choices={forms.map((form) => ({ value: form, label: text.formulas[form] }))}
        hints={formulas === 'none' ? [] : [text.formulas.hints[formulas]]}
        disabled={busy}
        onChange={(value) => {
          const form = forms.find((each) => each === value) ?? 'none';
          choose({ formulas: form, ...(formulas === 'none' && { profile: profiles[0] }) });
        }}
      />
      {formulas !== 'none' && (
        <ListChoice
          label={text.profile.label}
          value={profile?.id ?? ''}
          choices={[
            ...profiles.map(({ id, label }) => ({ value: id, label: label[language] })),
            { value: '', label: text.profile.none },
          ]}
          hints={profile?.notes.map((note) => note[language]) ?? []}
          disabled={busy}
          onChange={(value) => choose({ profile: profiles.find(({ id }) => id === value) })}
        />
      )}
    </>
  );
}
