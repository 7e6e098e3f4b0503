import type { Answer, Asked } from '../taskpane/collect/workerReader';
import type { FileReader } from '../taskpane/collect/fileReader';
import { readFiles } from './readFiles';

/* Reads and checks files in a thread of its own, so that the pane stays usable and can end it. */

let reader: FileReader | undefined;

const say = (answer: Answer): void => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'settings') {
    reader = readFiles(data.settings);
    return;
  }
  reader?.[data.kind](data.picked).then(
    (value) => say({ kind: 'done', value }),
    (error: unknown) => say({ kind: 'failed', detail: String(error) }),
  );
});
