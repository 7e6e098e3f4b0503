import type { WorkbookFailure } from '../app';
import type { Watch } from '../app/watch/watch';
import { unforeseen } from '../taskpane/unforeseen';
import { type Cursor, type Direction, follow, stepFrom } from '../taskpane/check/step';

/** What the commands work with; the same runtime has the pane. */
export interface Desk {
  readonly watch: () => Promise<Watch>;
  /** Opens the pane at the page of checks, with what failed. */
  readonly showChecks: (failure?: WorkbookFailure) => Promise<void>;
}

/**
 * The commands of the ribbon and of the keyboard, under the names that the manifest and its shortcuts
 * give them. A step that leads nowhere opens the pane, which says why.
 */
export function associateCommands({ watch, showChecks }: Desk): void {
  let cursor: Cursor | undefined;
  let unfollow: (() => void) | undefined;

  async function step(direction: Direction): Promise<void> {
    const checking = await watch();
    unfollow ??= checking.subscribe(() => {
      cursor = follow(cursor, checking.snapshot().selection);
    });
    const { tables, selection } = checking.snapshot();
    const findings = tables.flatMap((table) => table.findings);
    const at = stepFrom(findings, selection, cursor, direction);
    if (at === undefined) return showChecks();
    cursor = { at, selection };
    const failure = await checking.reveal(at);
    if (failure !== undefined) await showChecks(failure);
  }

  const associate = (name: string, work: () => Promise<void>) =>
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void work()
        .catch((error: unknown) => showChecks(unforeseen(error).failure))
        // Until it hears this, Excel takes no other command; a shortcut brings no event.
        .finally(() => event?.completed());
    });
  associate('nextFinding', () => step('next'));
  associate('previousFinding', () => step('previous'));
  associate('showChecks', () => showChecks());
}
