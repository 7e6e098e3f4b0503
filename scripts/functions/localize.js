/**
 * Turns the metadata that the plugin writes from the docblocks into what Excel is to read: one file
 * for each language, with the same ids and names, and with errors let in as arguments, which no
 * docblock can say.
 */

/** @typedef {import('./localize').Metadata} Metadata */

/**
 * The file for Chinese: descriptions as in the docblocks, parameters by their Chinese names.
 *
 * @param {Metadata} metadata
 * @param {Readonly<Record<string, { zh: string, en: string }>>} names
 * @returns {Metadata}
 */
export function chinese(metadata, names) {
  return localized(metadata, (each) => ({
    ...each,
    parameters: each.parameters.map((parameter) => ({
      ...parameter,
      name: known(names, parameter.name, each.id).zh,
    })),
  }));
}

/**
 * The file for English.
 *
 * @param {Metadata} metadata
 * @param {Readonly<Record<string, { zh: string, en: string }>>} names
 * @param {Readonly<Record<string, import('./localize').Translation>>} translations
 * @returns {Metadata}
 */
export function english(metadata, names, translations) {
  return localized(metadata, (each) => {
    const translation = known(translations, each.id, 'english.json');
    return {
      ...each,
      description: translation.description,
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        name: known(names, parameter.name, each.id).en,
        description: known(translation.parameters, parameter.name, each.id),
      })),
    };
  });
}

/** @type {(metadata: Metadata, change: (each: Metadata['functions'][number]) => Metadata['functions'][number]) => Metadata} */
function localized(metadata, change) {
  return {
    ...metadata,
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map(change),
  };
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} table
 * @param {string} key
 * @param {string} where
 * @returns {T}
 */
function known(table, key, where) {
  const found = table[key];
  if (found === undefined) throw new Error(`${where}: no translation of ${key}`);
  return found;
}
