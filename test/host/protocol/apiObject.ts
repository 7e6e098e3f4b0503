/**
 * What the interpreter can reach. Members are PascalCase, as they travel: getters are properties,
 * methods are methods. Everything in camelCase is invisible to the add-in.
 */
export abstract class ApiObject {
  /** Set while the client holds a reference to this object (`_KeepReference`). */
  referenceId: string | undefined;

  /** The class name in Office.js. Spelled out, because a bundler may rename classes. */
  abstract get className(): string;

  /** Sent with every result, so that the client can pin the object across batches. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Getters that lead to another object: never part of "load everything". */
  get navigation(): readonly string[] {
    return [];
  }

  /** Subscribes or unsubscribes an event of this object; false when it has no such event. */
  subscribe(_event: string, _on: boolean): boolean {
    return false;
  }
}

export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];
}

/** An object that exists only while somebody refers to it, so its identity is the reference. */
export abstract class ReferencedObject extends ApiObject {
  override get identity(): Readonly<Record<string, unknown>> {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }
}
