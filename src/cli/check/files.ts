import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { Refusal } from '../refusal';

/** A file to be checked. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** Its folder as seen from the one that the user named; empty for a file that the user named. */
  readonly folder: string;
}

/** Something in a folder that is no submission. */
export interface SkippedFile {
  readonly kind: 'skipped';
  readonly path: string;
  readonly why: SkipReason;
}

/** Something that should have been looked at and could not be. */
export interface FailedFile {
  readonly kind: 'failed';
  readonly path: string;
  readonly error: unknown;
}

export type SkipReason =
  /** `~$` in front: somebody has the workbook open. */
  | 'lock'
  | 'hidden'
  /** Neither a workbook nor anything that people send instead of one. */
  | 'otherKind'
  /** A folder that was walked through already, by a link. */
  | 'seen'
  /** What this command itself writes. */
  | 'own';

export type Found = FoundFile | SkippedFile | FailedFile;

/** What units send, rightly or wrongly; the wrong ones are told what to do about it. */
const sentKinds = new Set([
  ...['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlt', '.xlsb', '.et', '.ett'],
  ...['.csv', '.ods', '.fods', '.numbers', '.xml'],
]);

/**
 * The files that a user named, and those in the folders that a user named, folder by folder in the order
 * of their names.
 *
 * @param own folders and files that are not looked at, because they are written to
 * @throws {Refusal} with code 2 for a name that is not there
 */
export async function* filesOf(
  inputs: readonly string[],
  own: readonly string[] = [],
): AsyncGenerator<Found, void> {
  const written = new Set(await Promise.all(own.map(placeOf)));
  const seen = new Set<string>();
  for (const input of inputs) {
    const facts = await stat(input).catch((error: unknown) => {
      throw new Refusal(2, (words) => words.cannotRead(input, error));
    });
    if (facts.isDirectory()) yield* within(input, '', seen, written);
    else yield { kind: 'file', path: input, folder: '' };
  }
}

/** The real place of something that may not be there yet. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
}

async function* within(
  folder: string,
  from: string,
  seen: Set<string>,
  written: ReadonlySet<string>,
): AsyncGenerator<Found, void> {
  const names = await listed(folder, seen);
  if (!Array.isArray(names)) {
    yield names;
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const why = skipByName(name);
    if (why !== undefined) {
      yield { kind: 'skipped', path, why };
      continue;
    }
    const facts = await stat(path).catch((error: unknown) => ({ error }));
    if ('error' in facts) yield { kind: 'failed', path, error: facts.error };
    else if (written.has(await placeOf(path))) yield { kind: 'skipped', path, why: 'own' };
    else if (facts.isDirectory()) yield* within(path, join(from, name), seen, written);
    else if (facts.isFile() && sentKinds.has(extname(name).toLowerCase()))
      yield { kind: 'file', path, folder: from };
    else yield { kind: 'skipped', path, why: 'otherKind' };
  }
}

/** Names in a folder in order, or why there are none to be had. */
async function listed(folder: string, seen: Set<string>): Promise<string[] | Found> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return { kind: 'skipped', path: folder, why: 'seen' };
    seen.add(real);
    return (await readdir(real)).sort();
  } catch (error) {
    return { kind: 'failed', path: folder, error };
  }
}

function skipByName(name: string): SkipReason | undefined {
  if (name.startsWith('~$')) return 'lock';
  return name.startsWith('.') ? 'hidden' : undefined;
}

/** Where the copy to be sent back goes: below `target` as the file lies below the named folder. */
export function copyPath(target: string, { path, folder }: FoundFile, suffix: string): string {
  const extension = extname(path);
  const name = `${basename(path, extension)}${suffix}${extension}`;
  // A folder's own name never leads out of the target.
  const inside = join(target, folder);
  return join(relative(target, inside).startsWith('..') ? target : inside, name);
}
