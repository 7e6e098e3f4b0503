import { parentPort } from 'node:worker_threads';

/* A thread whose jobs say what they are to do. */
parentPort.on('message', (job) => {
  parentPort.postMessage({ kind: 'started' });
  if (job === 'hang') for (;;);
  if (job === 'late') setTimeout(() => process.exit(1));
  if (job === 'die') process.exit(1);
  if (job === 'fill') for (const kept = []; ;) kept.push(new Array(1e5).fill(kept.length));
  parentPort.postMessage({ kind: 'done', job });
});
