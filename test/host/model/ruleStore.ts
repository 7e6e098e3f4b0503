/**
 * Conditional-format rules as the add-in wrote them, by the id of the Univer rule that plays them.
 * Univer moves its rules' ranges as rows come and go; the words that it cannot hold stay here.
 */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: string;
  numberFormat?: string;
}

export interface ConditionalDetails {
  readonly type: string;
  /** The rule of its type: {formula} for Custom, {formula1, formula2, operator} for CellValue … */
  rule: Readonly<Record<string, unknown>>;
  look: ConditionalLook;
}

export class RuleStore {
  readonly conditionals = new Map<string, ConditionalDetails>();
}
