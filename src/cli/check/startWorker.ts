import { Worker } from 'node:worker_threads';
import type { WorkerSettings } from './job';

/** The bundle has its worker beside it as a file of its own. */
const besideTheBundle = new URL('./check-worker.js', import.meta.url);

/** A hostile file may fill a thread's memory, and then ends that thread alone. */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** @param file script of the worker, where it is not beside this one */
export function startWorker(settings: WorkerSettings, file = besideTheBundle): Worker {
  return new Worker(file, { workerData: settings, resourceLimits });
}
