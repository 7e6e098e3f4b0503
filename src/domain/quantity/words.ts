/** A list of words that have no space in them, written with spaces between, so that long lists stay readable. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
