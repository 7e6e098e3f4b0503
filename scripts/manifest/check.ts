import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OfficeAddinManifest, type ManifestInfo } from 'office-addin-manifest';
import type { Problem } from './rule';
import { RULES } from './rules';
import { checkSchema } from './schema';
import { NotWellFormed, parseTree, type Element } from './tree';

/** All problems of a manifest file, in the order of its lines. */
export async function checkFile(file: string): Promise<Problem[]> {
  const problems = checkText(await readFile(file, 'utf8'), path.dirname(file));
  if (problems.some(({ rule }) => rule === 'well-formed')) return problems;
  return [...checkReader(await OfficeAddinManifest.readManifestFile(file)), ...problems];
}

/** The same for a text; `folder` is where the files that it names lie. */
export function checkText(xml: string, folder: string): Problem[] {
  let root: Element;
  try {
    root = parseTree(xml);
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    return [{ rule: 'well-formed', line: error.line, element: '', message: error.message }];
  }
  const broken = RULES.flatMap((rule) =>
    [...rule.check({ root, folder })].map(({ at, message }) => ({
      rule: rule.id,
      line: at.line,
      element: at.name,
      message,
    })),
  );
  const schema = checkSchema(xml).filter(
    (problem) => !broken.some((each) => covers(each, problem)),
  );
  return [...broken, ...schema].sort((a, b) => a.line - b.line);
}

/** A rule's message tells the remedy, so it stands for what the schema says about the same element. */
function covers(rule: Problem, schema: Problem): boolean {
  return rule.line === schema.line && rule.element === schema.element;
}

/** What Microsoft's own reader has to find, or its tools cannot install the add-in. */
function checkReader(info: ManifestInfo): Problem[] {
  const needed: Record<string, string | undefined> = {
    Id: info.id,
    Version: info.version,
    ProviderName: info.providerName,
    DefaultLocale: info.defaultLocale,
    DisplayName: info.displayName,
    Description: info.description,
    Hosts: info.hosts?.join(),
    SourceLocation: info.defaultSettings?.sourceLocation,
    Permissions: info.permissions,
  };
  return Object.entries(needed)
    .filter(([, value]) => !value)
    .map(([element]) => ({
      rule: 'reader',
      line: 1,
      element,
      message: `Microsoft's reader (office-addin-manifest) finds no ${element}. Add it.`,
    }));
}
