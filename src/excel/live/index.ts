import type { LiveWorkbook } from '../../app/workbookLive';
import { keepsUndo, supports } from '../abilities';
import { hear } from './events';
import { mendCells } from './mendCells';
import { changePart } from './parts';
import { readFormats } from './readFormats';
import { type Unmerged, readLive } from './readLive';
import { installFlags, writeFlags } from './writeFlags';

/** The live part of the port. Make one and keep it: it remembers what the host cannot tell. */
export function createLiveWorkbook(): LiveWorkbook {
  const unmerged: Unmerged = new Set();
  return {
    keepsUndo,
    hear,
    startWithDocument: async (on) => {
      if (!supports('SharedRuntime', '1.1')) return;
      const { load, none } = Office.StartupBehavior;
      await Office.addin.setStartupBehavior(on ? load : none);
    },
    readLive: (wanted) => readLive(wanted, unmerged),
    writeFlags,
    installFlags,
    readFormats,
    mendCells,
    changePart,
  };
}
