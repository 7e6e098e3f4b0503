/** A formula as it is read: plain text, fractions and raised parts, one after the other. */
export type Formula = readonly FormulaPart[];

export type FormulaPart =
  string | { readonly over: Formula; readonly under: Formula } | { readonly raised: Formula };

export const fraction = (over: string | Formula, under: string | Formula): FormulaPart => ({
  over: asFormula(over),
  under: asFormula(under),
});

export const raised = (part: string | Formula): FormulaPart => ({ raised: asFormula(part) });

const asFormula = (part: string | Formula): Formula => (typeof part === 'string' ? [part] : part);
