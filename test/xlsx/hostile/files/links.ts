import { book, workbookPart } from '../book';
import { type HostileFile, rels, workbookRels } from './hostileFile';

/** Relationships that lead outside, nowhere, or round in a circle. */
export const links: readonly HostileFile[] = [
  {
    name: 'a workbook that lies elsewhere',
    ends: 'noWorkbook',
    bytes: () =>
      book({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="http://example.org/x.xlsx" TargetMode="External"/></Relationships>',
      }),
  },
  {
    name: 'a workbook outside of the archive',
    ends: 'noWorkbook',
    bytes: () => rels('_rels/.rels', [['officeDocument', '../../../etc/passwd']]),
  },
  {
    name: 'a sheet outside of the archive is none',
    ends: 'none',
    bytes: () => rels(workbookRels, [['worksheet', '../../../../etc/passwd']]),
  },
  {
    name: 'a name that is a path out',
    ends: '1',
    bytes: () => book({}, [{ name: '../../../etc/cron.d/x', content: 'x' }]),
  },
  {
    name: 'a name that is a disk’s',
    ends: '1',
    bytes: () => book({}, [{ name: 'C:\\x.dll', content: 'x' }]),
  },
  {
    name: 'a name with a zero in it',
    ends: '1',
    bytes: () => book({}, [{ name: 'x\0.xml', content: 'x' }]),
  },
  {
    name: 'a sheet that is not there',
    ends: 'broken',
    bytes: () => rels(workbookRels, [['worksheet', 'nowhere.xml']]),
  },
  {
    name: 'a sheet that is the workbook itself',
    ends: 'broken',
    bytes: () => rels(workbookRels, [['worksheet', 'workbook.xml']]),
  },
  {
    name: 'a workbook that is its own relationships',
    ends: 'noWorkbook',
    bytes: () => rels('_rels/.rels', [['officeDocument', '_rels/.rels']]),
  },
  {
    name: 'one sheet under two names',
    ends: 'broken',
    bytes: () =>
      book({
        [workbookPart]:
          '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/></sheets></workbook>',
      }),
  },
  {
    name: 'a hundred thousand relationships',
    ends: 'tooManyParts',
    bytes: () =>
      book({
        [workbookRels]: `<Relationships>${Array.from({ length: 30_000 }, (_, at) => `<Relationship Id="r${at}" Type="x/y" Target="a${at * 7919}"/>`).join('')}</Relationships>`,
      }),
  },
];
