/** The first row is the head. */
export function markdownTable(...rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
