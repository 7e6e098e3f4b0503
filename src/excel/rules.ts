import { type ConditionalFormat, type SheetPlan, type Validation, a1 } from '../table';

/** Queues native checks and colours. */
export function addRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) validate(sheet, validation);
  addFormats(sheet, plan.conditionalFormats);
}

/** The newest goes to the top: added backwards, the first ends up there. */
export function addFormats(sheet: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  for (const format of [...formats].reverse()) colour(sheet, format);
}

function validate(
  sheet: Excel.Worksheet,
  { area, rule, strictness, error, prompt }: Validation,
): void {
  const { dataValidation } = sheet.getRange(a1(area));
  dataValidation.rule =
    rule.kind === 'list'
      ? { list: { inCellDropDown: true, source: rule.source } }
      : { custom: { formula: rule.formula } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: strictness === 'stop' ? 'Stop' : 'Warning',
    title: error.title,
    message: error.text,
  };
  if (prompt === undefined) return;
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function colour(sheet: Excel.Worksheet, plan: ConditionalFormat): void {
  const added = sheet.getRange(a1(plan.area)).conditionalFormats.add('Custom');
  const { rule, format } = added.custom;
  rule.formula = plan.formula;
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.color !== undefined) format.font.color = plan.color;
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.italic !== undefined) format.font.italic = plan.italic;
  if (plan.underline === true) format.font.underline = 'Single';
  if (plan.stopIfTrue !== undefined) added.stopIfTrue = plan.stopIfTrue;
}
