/** Calls the page's inspector from the test's side: every method becomes asynchronous. */
import type { Page } from 'playwright-core';

export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};

export function remote<T extends object>(page: Page): Remote<T> {
  return new Proxy({} as Remote<T>, {
    get: (_target, name) => {
      // A promise-like proxy would be awaited by accident.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args: unknown[]) =>
        page.evaluate(
          ([method, given]) => {
            const inspector: object | undefined = window.excel;
            const call: unknown = inspector && Reflect.get(inspector, method);
            if (typeof call !== 'function')
              throw new Error(`The simulated Excel has no '${method}'.`);
            return Reflect.apply(call, inspector, given) as unknown;
          },
          [name, args] as const,
        );
    },
  });
}
