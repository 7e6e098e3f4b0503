/** Faults that a test or a curious person injects. A host without faults is no Excel. */
import { ApiError } from './apiError';

export interface SyncFault {
  /** 1 = the next sync, 2 = the one after it … */
  readonly nth?: number;
  /** Actions before this index are done, as in a real half-way failure. */
  readonly actionIndex?: number;
  readonly code?: string;
  readonly message?: string;
}

export type EventFault =
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'twice' }
  | { readonly kind: 'lost' };

export class Faults {
  private pending: { left: number; fault: SyncFault }[] = [];
  private events: EventFault[] = [];
  private readonly unsupported = new Set<string>();
  private editing = false;
  private readonly editWaiters: (() => void)[] = [];
  /** Added to every sync. */
  delayMs = 0;

  failSync(fault: SyncFault): void {
    this.pending.push({ left: fault.nth ?? 1, fault });
  }

  /** The next event (or batch of events) is delivered late, twice or never. */
  nextEvent(fault: EventFault): void {
    this.events.push(fault);
  }

  /** Makes members such as 'Range.getMergedAreasOrNullObject' answer ApiNotFound. */
  withhold(member: string): void {
    // The wire names the member alone, so 'Range.' only helps the reader.
    this.unsupported.add(member.replace(/^.*\./, ''));
  }

  clear(): void {
    this.pending = [];
    this.events = [];
    this.unsupported.clear();
    this.delayMs = 0;
    this.setCellEdit(false);
  }

  setCellEdit(on: boolean): void {
    this.editing = on;
    if (!on) for (const resume of this.editWaiters.splice(0)) resume();
  }

  get inCellEdit(): boolean {
    return this.editing;
  }

  whenCellEditEnds(): Promise<void> {
    return this.editing
      ? new Promise((resolve) => this.editWaiters.push(resolve))
      : Promise.resolve();
  }

  /** Called once for each sync; returns the fault that hits this one. */
  takeSyncFault(): SyncFault | undefined {
    for (const entry of this.pending) entry.left -= 1;
    const hit = this.pending.find((entry) => entry.left <= 0);
    if (hit) this.pending = this.pending.filter((entry) => entry !== hit);
    return hit?.fault;
  }

  takeEventFault(): EventFault | undefined {
    return this.events.shift();
  }

  isWithheld(member: string): boolean {
    return this.unsupported.has(member);
  }
}

export const faultError = (fault: SyncFault): ApiError =>
  new ApiError(fault.code ?? 'GeneralException', fault.message ?? 'simulator: injected fault', 500);
