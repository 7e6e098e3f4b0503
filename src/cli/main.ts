import { check } from './check';
import { run } from './commands';
import { languageOf, readOptions } from './options';
import { Refusal } from './refusal';
import type { Streams } from './streams';
import { cliWords } from './words';

/** Runs one call and gives its exit code: 0 done, 1 refused or not all is well, 2 wrong usage. */
export async function main(
  argv: readonly string[],
  version: string,
  streams: Streams,
): Promise<0 | 1 | 2> {
  const { out, err } = streams;
  const words = cliWords[languageOf(argv)];
  try {
    const options = readOptions(argv);
    if (options.command === 'version') out(version);
    else if (options.command === 'help') out(words.usage);
    else if (options.command === 'check') return await check(options, version, streams);
    else return (await run[options.command](options, out)) ?? 0;
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    err(error.word(words));
    if (error.code === 2) err(words.seeHelp);
    return error.code;
  }
}
