import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Problem } from './rule';

const SCHEMA = fileURLToPath(new URL('./schema/OfficeAppManifestV1_1.xsd', import.meta.url));

let validator: XsdValidator | undefined;

/** Compiled once and kept: reading the six schemas takes longer than checking a manifest. */
function schema(): XsdValidator {
  if (validator) return validator;
  xmlRegisterFsInputProviders(); // the main schema imports the others by file name
  validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }));
  return validator;
}

/** Everything that Microsoft's schemas find wrong. The text must be well-formed XML. */
export function checkSchema(xml: string): Problem[] {
  const document = XmlDocument.fromString(xml);
  try {
    schema().validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details
      .filter(({ message }) => !message.includes('No precomputed value available'))
      .map(({ line, message }) => ({
        rule: 'schema',
        line,
        element: /^Element '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1] ?? '',
        message: message.replaceAll(/\{[^}]*\}/g, '').trim(),
      }));
  } finally {
    document.dispose();
  }
}
