import type { StructureFacts } from '../../domain/validation/submission';
import { identityNamespace } from '../identity';
import type { CustomXmlPart } from '../sheetPlan';

/** The template that a table was made from, and the unit that it was made for. */
export interface Template extends NonNullable<StructureFacts['template']> {
  readonly unit?: string;
}

/** What the identity parts of a workbook say, in their order; a part of another kind says nothing. */
export function templatesOf(parts: readonly CustomXmlPart[]): Template[] {
  return parts.flatMap((part) => templateOf(part) ?? []);
}

function templateOf({ namespace, xml }: CustomXmlPart): Template | undefined {
  const root = identityNamespace('');
  if (!namespace.startsWith(root)) return undefined;
  const tag = /<(?:\w+:)?template\b([^<>]{0,4000})>/u.exec(xml)?.[1];
  if (tag === undefined) return undefined;
  const system = attributeOf(tag, 'system') ?? namespace.slice(root.length);
  const version = attributeOf(tag, 'version');
  const layout = Number(attributeOf(tag, 'layout'));
  const unit = attributeOf(tag, 'unit');
  return {
    system,
    ...(version !== undefined && { version }),
    ...(Number.isInteger(layout) && { layout }),
    ...(unit !== undefined && { unit }),
  };
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value?.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => signs[sign] ?? sign);
}
