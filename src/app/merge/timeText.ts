/** In the time of the reader's own place: the units' clocks show the same. */
export function timeText(saved: string): string {
  const time = new Date(saved);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
