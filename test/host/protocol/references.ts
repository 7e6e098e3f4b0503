import { ApiError } from './apiError';
import type { ApiObject } from './apiObject';

/** Objects that the client keeps alive across batches (`_KeepReference` … `_RemoveReference`). */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private next = 1;

  get size(): number {
    return this.kept.size;
  }

  keep(object: ApiObject): string {
    object.referenceId ??= `ref${this.next++}`;
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  get(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object)
      throw new ApiError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }
}
