/**
 * Works on several things at once and gives the results in the order of the things. Only so many are
 * under way or waiting for their turn as `ahead` says, however many there are.
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  ahead: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const pending: Promise<Result>[] = [];
  for await (const thing of things) {
    const result = work(thing);
    // Whoever waits for it hears of the failure; until then it is not unheard.
    result.catch(() => undefined);
    pending.push(result);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of pending) yield await result;
}
