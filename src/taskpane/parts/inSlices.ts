/** So long nobody notices that the pane computes. */
const slice = 25;

/** Does work step by step, and leaves the thread to others after each slice of it; undefined once it is no longer wanted. */
export async function inSlices<Result>(
  work: Iterator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
  }
}
