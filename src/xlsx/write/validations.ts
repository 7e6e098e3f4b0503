import { a1 } from '../../table/area';
import type { Message, Validation } from '../../table/sheetPlan';
import { formulaXml } from './formula';
import { UnwritablePlanError } from './unwritable';
import { countedList, element, xmlText, type Attributes } from './xml';

const longestList = 255;

export function validationsXml(validations: readonly Validation[], sheet: string): string {
  return countedList(
    'dataValidations',
    validations.map((validation) => validationXml(validation, sheet)),
  );
}

/**
 * `allowBlank` lets a cell be emptied again, which no rule of a table forbids: a missing figure is a finding, not
 * a typing error. (`showDropDown` would *hide* the arrow; it stays away.)
 */
function validationXml(
  { area, rule, strictness, error, prompt }: Validation,
  sheet: string,
): string {
  const sqref = a1(area);
  const where = `${sheet}!${sqref}`;
  return element(
    'dataValidation',
    {
      type: rule.kind,
      errorStyle: strictness === 'warning' ? strictness : undefined,
      allowBlank: true,
      showInputMessage: prompt === undefined ? undefined : true,
      showErrorMessage: true,
      ...messageAttributes('errorTitle', 'error', error),
      ...messageAttributes('promptTitle', 'prompt', prompt),
      sqref,
    },
    element(
      'formula1',
      {},
      rule.kind === 'list' ? listXml(rule.source, where) : formulaXml(rule.formula, where),
    ),
  );
}

/** As in Excel's own dialog: `=` begins a reference, anything else is the list itself, separated by commas. */
function listXml(source: string, where: string): string {
  if (source.startsWith('=')) return formulaXml(source, where);
  if (source.length > longestList) {
    throw new UnwritablePlanError(
      where,
      `an inline list of ${source.length} characters, Excel takes ${longestList}`,
      'Put the list on a hidden sheet and refer to it.',
    );
  }
  return xmlText(`"${source.replaceAll('"', '""')}"`);
}

function messageAttributes(title: string, text: string, message: Message | undefined): Attributes {
  if (message === undefined) return {};
  return { [title]: cut(message.title, 32), [text]: cut(message.text, 255) };
}

/** Excel's own limits; a longer one makes it repair the file. Never through the middle of a character pair. */
function cut(text: string, limit: number): string | undefined {
  if (text === '') return undefined;
  const head = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
}
