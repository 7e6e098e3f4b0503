import type { Simulator } from './simulator';

/** The pane as `Office.addin.showAsTaskpane()` and `hide()` know it. */
export const paneControl = (
  simulator: Simulator,
): { readonly isOpen: boolean; show(open: boolean): void } => ({
  get isOpen() {
    return simulator.isPaneOpen;
  },
  show: (open) => simulator.showPane(open),
});
