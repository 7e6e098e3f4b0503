/** Excel's description of custom functions, as far as it is looked at here. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface Translation {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Names = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export function chinese(metadata: Metadata, names: Names): Metadata;
export function english(
  metadata: Metadata,
  names: Names,
  translations: Readonly<Record<string, Translation>>,
): Metadata;
