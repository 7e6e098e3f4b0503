import { parentPort, workerData } from 'node:worker_threads';
import { fileCheck } from './checkFile';
import type { Job, WorkerMessage, WorkerSettings } from './job';

/* Runs in a thread of its own, one file after the other, so that whoever waits can end it. */

const check = fileCheck(workerData as WorkerSettings);
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (job: Job) => {
  say({ kind: 'started' });
  void check(job).then((checked) => {
    say({ kind: 'done', checked });
  });
});
