/**
 * Random work in the simulated Excel, in bursts that do not wait, compared with a full check after each:
 * flag sheet and colours. Needs a build.
 *
 *     npx tsx bench/live/run.ts [steps] [seed]
 */
import { closeBrowser } from '../../test/host/driver';
import { openLiveTable } from '../../test/cases/live/liveTable';
import { burstsOn } from '../../test/cases/live/randomSteps';

/** A flag that was taken back by an undo comes again after so long at the latest. */
const patience = { looks: 8, milliseconds: 2000 };

const [steps = 2000, seed = 4] = process.argv.slice(2).map(Number);
const table = await openLiveTable();
const { excel } = table;
let [done, flags, faults] = [0, 0, 0];
const before = (await excel.workbook.statistics()).syncs;
for (const burst of await burstsOn(excel, { steps, each: 50, seed })) {
  await burst();
  let now = await table.compare();
  const isWrong = () => [...now.missing, ...now.wrong, ...now.notKept].length > 0;
  for (let look = 1; isWrong() && look < patience.looks; look += 1) {
    await excel.page.waitForTimeout(patience.milliseconds);
    now = await table.compare();
  }
  done += 1;
  if (done % 10 === 0) console.log(`${done} bursts`);
  flags += now.flags;
  if (isWrong()) {
    faults += 1;
    console.log(`burst ${done}:`, JSON.stringify(now));
  }
}
const syncs = (await excel.workbook.statistics()).syncs - before;
const errors = [...(await excel.workbook.internalErrors()), ...excel.consoleErrors];
console.log(`${steps} steps in ${done} bursts, seed ${seed}: ${faults} bursts end in other flags`);
console.log(
  `${flags} flags compared; ${(syncs / done).toFixed(1)} syncs a burst; ${errors.length} errors`,
);
await excel.close();
await closeBrowser();
process.exitCode = faults + errors.length === 0 ? 0 : 1;
