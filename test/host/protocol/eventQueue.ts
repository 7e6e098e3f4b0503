/** Events on their way to the add-in: one `richApiMessage` for all that happened at once. */
import type { EventFault } from './faults';

/** [category, type, target id, message, id, override by a remote user] */
export type EventEntry = readonly [number, number, string, string, null, boolean];

const OBJECT_EVENT = 65536;
const FUNCTION_CALL = 1;

export const objectEvent = (type: number, targetId: string, message: unknown): EventEntry => [
  OBJECT_EVENT,
  type,
  targetId,
  JSON.stringify(message),
  null,
  false,
];

export const functionCall = (type: number, message: unknown): EventEntry => [
  FUNCTION_CALL,
  type,
  '',
  JSON.stringify(message),
  null,
  false,
];

export class EventQueue {
  private entries: EventEntry[] = [];
  private scheduled = false;

  constructor(
    private readonly deliver: (entries: readonly EventEntry[]) => void,
    private readonly takeFault: () => EventFault | undefined,
  ) {}

  /** Delivery waits for the running batch: events go out after its answer. */
  push(entry: EventEntry): void {
    this.entries.push(entry);
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.scheduled = false;
    const entries = this.entries;
    this.entries = [];
    const fault = this.takeFault();
    if (fault?.kind === 'lost') return;
    if (fault?.kind === 'late') {
      setTimeout(() => this.deliver(entries), fault.ms);
      return;
    }
    this.deliver(entries);
    if (fault?.kind === 'twice') this.deliver(entries);
  }
}
