import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

const folder = new URL('../schemas/ooxml/', import.meta.url);
const validators = new Map<string, XsdValidator>();

/** Compiling the spreadsheet schema takes half a second: once for each test file. */
function validator(schema: string): XsdValidator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const url = new URL(schema, folder);
  const document = XmlDocument.fromBuffer(readFileSync(url), { url: fileURLToPath(url) });
  const made = XsdValidator.fromDoc(document);
  validators.set(schema, made);
  return made;
}

/** Which schema of ISO/IEC 29500 a part answers to. Core properties need Dublin Core's, custom XML is free. */
export function schemaOf(path: string): string | undefined {
  if (path.endsWith('.rels')) return 'opc-relationships.xsd';
  if (path === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (path.startsWith('customXml/itemProps')) return 'shared-customXmlDataProperties.xsd';
  if (path.startsWith('xl/theme/')) return 'dml-main.xsd';
  if (path.startsWith('xl/charts/')) return 'dml-chart.xsd';
  if (path.startsWith('xl/drawings/')) return 'dml-spreadsheetDrawing.xsd';
  return path.startsWith('xl/') ? 'sml.xsd' : undefined;
}

/** What the schema has against a part, line by line; nothing when it is valid. A part without schema must be well-formed. */
export function schemaProblems(path: string, xml: string): string[] {
  const schema = schemaOf(path);
  // A known gap of the published schema: it lacks the attribute that every producer writes on <t>.
  const document = XmlDocument.fromString(xml.replaceAll(' xml:space="preserve"', ''));
  try {
    if (schema !== undefined) validator(schema).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${path}:${line} ${message}`);
  } finally {
    document.dispose();
  }
}
