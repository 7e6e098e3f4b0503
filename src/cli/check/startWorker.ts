import { Worker } from 'node:worker_threads';
import type { WorkerSettings } from './job';

/** Put in by the build; the sources have none. */
declare const VERSION: string;

/** A hostile file may fill a thread's memory, and then ends that thread alone. */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

export function startWorker(settings: WorkerSettings): Worker {
  // The sources need a loader; the bundle has its worker beside it as a file of its own.
  const isBundle = typeof VERSION !== 'undefined';
  const file = new URL(isBundle ? './check-worker.js' : './worker.ts', import.meta.url);
  const execArgv = isBundle ? [] : ['--import', 'tsx'];
  return new Worker(file, { workerData: settings, resourceLimits, execArgv });
}
