import { itemNotFound } from '../protocol/apiError';
import { ApiCollection, ApiObject } from '../protocol/apiObject';

/** Workbook settings of the Excel API; `Office.context.document.settings` travels another way. */
export class SettingCollection extends ApiCollection {
  override readonly className = 'SettingCollection';
  private readonly values = new Map<string, unknown>();

  items(): readonly Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this.values, key));
  }

  Add(key: string, value: unknown): Setting {
    this.values.set(key, value);
    return new Setting(this.values, key);
  }

  GetCount(): number {
    return this.values.size;
  }

  GetItem(key: string): Setting {
    if (!this.values.has(key)) throw itemNotFound();
    return new Setting(this.values, key);
  }

  GetItemOrNullObject(key: string): Setting | null {
    return this.values.has(key) ? new Setting(this.values, key) : null;
  }
}

class Setting extends ApiObject {
  override readonly className = 'Setting';

  constructor(
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.values.get(this.key);
  }

  set Value(value: unknown) {
    this.values.set(this.key, value);
  }

  Delete(): void {
    this.values.delete(this.key);
  }
}
