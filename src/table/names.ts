/** Names of a table's parts, each known on its own sheet only. */
export interface TableNames {
  readonly table: string;
  readonly header: string;
  readonly body: string;
  /** What is computed beside it, where it was inserted with formulas. */
  readonly computed: string;
  /** The part whose flags are kept; its comment says where. */
  readonly flagged: string;
}

/** The first table on a sheet has plain names; the second one's end in `_2`, and so on. */
export function tableNames(ordinal = 1): TableNames {
  const end = ordinal === 1 ? '' : `_${ordinal}`;
  return {
    table: `zb_table${end}`,
    header: `zb_header${end}`,
    body: `zb_body${end}`,
    computed: `zb_computed${end}`,
    flagged: `zb_flagged${end}`,
  };
}

/** Which table of its sheet a name is that of; undefined for any other name. */
export function tableOrdinal(name: string): number | undefined {
  const [, number] = /^zb_table(?:_(\d+))?$/.exec(name) ?? [];
  if (number !== undefined) return Number(number);
  return name === 'zb_table' ? 1 : undefined;
}

/** The name of the header that goes with a name of flags. */
export const headerNameOf = (flagged: string): string =>
  flagged.replace(/^zb_flagged/, tableNames().header);

/** Whether a name ties a table to its flags. */
export const isFlagName = (name: string): boolean => /^zb_flagged(?:_\d+)?$/.test(name);
