import type { Area } from '../area';
import type { ConditionalFormat } from '../sheetPlan';
import { type FlagBook, errorMark, looksFlagsUp, lookups, slot } from './book';

/** What a flag says of its cell. `explained`: a 核实性 finding with its 核实说明. */
export type FlagCode = 'error' | 'warning' | 'info' | 'explained';

type Look = Omit<ConditionalFormat, 'area' | 'formula' | 'stopIfTrue'>;

/** Told apart by more than their colour, and readable on paper. The gravest goes first. */
const looks: Readonly<Record<FlagCode, Look>> = {
  error: { fill: '#FFC7CE', color: '#9C0006', bold: true, underline: true },
  warning: { fill: '#FFE699', color: '#7F4F00', bold: true },
  info: { fill: '#DDEBF7', color: '#1F4E79', italic: true },
  explained: { fill: '#FFF7DC', color: '#7F6000', italic: true, underline: true },
};

export const flagCodes = Object.keys(looks) as readonly FlagCode[];

/** Which flag a formula of `flagFormats` shows, of whatever table; undefined for any other formula. */
export const flagCodeOf = (formula: string): FlagCode | undefined =>
  looksFlagsUp(formula) ? flagCodes.find((code) => formula.includes(`,"${code}")`)) : undefined;

/**
 * The formats that show the flags of an area: as long as the cell holds what was checked, under the
 * head that it had, a flag shows; an edit without the add-in makes it go. Native functions only.
 */
export function flagFormats(area: Area, book: FlagBook): ConditionalFormat[] {
  const { cell, kept, sameHead } = lookups(book, area);
  const checked = kept(slot.checked);
  // TYPE tells a number from its text and from a blank; EXACT alone takes 5 for "5".
  const same =
    `IF(ISERROR(${cell}),EXACT("${errorMark}",${checked}),` +
    `AND(TYPE(${cell})=TYPE(${checked}),EXACT(${cell},${checked})))`;
  return flagCodes.map((code) => ({
    area,
    formula: `=IF(EXACT(${kept(slot.code)},"${code}"),IF(${sameHead},${same},FALSE),FALSE)`,
    ...looks[code],
  }));
}
