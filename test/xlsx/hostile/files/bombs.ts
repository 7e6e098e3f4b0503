import { book, entriesOf, sheetPart, stringsPart, worksheet } from '../book';
import { type Entry, zip } from '../zip';
import { type HostileFile, megabyte } from './hostileFile';

const zeros = (megabytes: number) => new Uint8Array(megabytes * megabyte);
const bombEntry = (name: string): Entry => ({ name, content: zeros(8) });

/** Little that unpacks to much. */
export const bombs: readonly HostileFile[] = [
  {
    name: 'a bomb',
    ends: 'bomb',
    bytes: () => book({ [sheetPart]: zeros(8) }),
  },
  {
    name: 'a bomb that lies about its size',
    ends: 'broken',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...bombEntry(sheetPart), size: 100 } : entry,
        ),
      ),
  },
  {
    name: 'a bomb in a part that nobody reads',
    ends: '1',
    bytes: () => book({}, [bombEntry('xl/media/picture.png')]),
  },
  {
    name: 'a part that says it is 4 GB',
    ends: 'tooLarge',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...entry, size: 0xfffffff0 } : entry,
        ),
      ),
  },
  {
    name: 'a bomb within a bomb',
    ends: 'noWorkbook',
    bytes: () => zip([{ name: 'inner.xlsx', content: zip([bombEntry('a')]) }]),
  },
  {
    name: 'nothing but white space, compressed',
    ends: 'bomb',
    bytes: () => book({ [sheetPart]: worksheet(' '.repeat(4 * megabyte)) }),
  },
  {
    name: 'a shared string of many megabytes',
    ends: 'bomb',
    bytes: () => book({ [stringsPart]: `<sst><si><t>${'x'.repeat(2 * megabyte)}</t></si></sst>` }),
  },
];
