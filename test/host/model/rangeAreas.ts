import { ApiCollection, ReferencedObject } from '../protocol/apiObject';
import { itemNotFound } from '../protocol/apiError';
import type { Range } from './range';

/** Several ranges of one sheet: the little of it that merged areas and invalid cells need. */
export class RangeAreas extends ReferencedObject {
  override readonly className = 'RangeAreas';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['Areas', 'Worksheet'];
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((n, range) => n + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Worksheet(): unknown {
    return this.ranges[0]?.Worksheet ?? null;
  }
}

class RangeCollection extends ApiCollection {
  override readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw itemNotFound();
    return range;
  }
}
