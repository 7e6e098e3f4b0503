import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { systemSchema } from '../src/domain/indicator/schema';

/** Where the JSON Schema stands that editors check a system file against while it is written. */
export const schemaFile = 'seeds/indicator-system.schema.json';

/** The JSON Schema, made from the schema that the loader itself uses, so that both say the same. */
export async function systemJsonSchema(): Promise<string> {
  const schema = toJsonSchema(systemSchema, { typeMode: 'input' });
  const titled = { title: 'Indicator system of plan-indicators (规划指标体系)', ...schema };
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  return format(JSON.stringify(titled), { ...style, parser: 'json' });
}

if (process.argv[1]?.endsWith('systemSchema.ts'))
  writeFileSync(schemaFile, await systemJsonSchema());
