/**
 * A plan that Excel would open only with "We found a problem with some content … repair?". That is a
 * mistake of whoever made the plan, so it is thrown and never papered over.
 */
export class UnwritablePlanError extends Error {
  override readonly name = 'UnwritablePlanError';

  constructor(where: string, problem: string, remedy: string) {
    super(`${where}: ${problem}. ${remedy}`);
  }
}
