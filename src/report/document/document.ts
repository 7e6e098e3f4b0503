/** A document in plain parts; renderers make Markdown, HTML or a .docx of it and decide nothing else. */
export interface PlainDocument {
  readonly title: string;
  readonly language: 'zh' | 'en';
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `lead` stands in bold before the text. */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string }
  | Table
  /** Renderers that show no pictures leave it out. */
  | { readonly kind: 'picture'; readonly svg: string; readonly caption: string };

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Under the table. */
  readonly note?: string;
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width, in any unit. */
  readonly width: number;
}
