/** Mouse, keyboard and clipboard: what only a person at the grid can do. */
import type { Page } from 'playwright-core';
import type { Inspector } from './page/inspector';
import type { Remote } from './remote';

export interface UserHands {
  click(address: string): Promise<void>;
  /** Selects an area by dragging. */
  drag(from: string, to: string): Promise<void>;
  /** Clicks a cell, types, and presses Enter. */
  type(address: string, text: string): Promise<void>;
  /** Rows of cells, put on the clipboard and pasted from this cell on. */
  paste(address: string, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  /** Empties the selected cells with the Delete key. */
  delete(address: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  press(key: string): Promise<void>;
}

/** Univer answers keys and clicks asynchronously. */
const PAUSE_MS = 120;

export function userHands(page: Page, workbook: Remote<Inspector>): UserHands {
  const centre = async (address: string): Promise<{ x: number; y: number }> => {
    const box = await workbook.cellBox(address);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const pause = (): Promise<void> => page.waitForTimeout(PAUSE_MS);
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await pause();
  };
  const click = async (address: string): Promise<void> => {
    const { x, y } = await centre(address);
    await page.mouse.click(x, y);
    await pause();
  };
  const drag = async (from: string, to: string): Promise<void> => {
    const start = await centre(from);
    const end = await centre(to);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
    await pause();
  };
  return {
    click,
    drag,
    type: async (address, text) => {
      await click(address);
      await page.keyboard.type(text);
      await press('Enter');
    },
    paste: async (address, rows) => {
      const text = rows.map((row) => row.join('\t')).join('\n');
      await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
      await click(address);
      await press('Control+v');
      await page.waitForTimeout(PAUSE_MS * 3);
    },
    delete: async (address) => {
      const [from = address, to = from] = address.split(':');
      if (from === to) await click(from);
      else await drag(from, to);
      await press('Delete');
    },
    undo: () => press('Control+z'),
    redo: () => press('Control+y'),
    press,
  };
}
