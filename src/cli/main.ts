import { run } from './commands';
import { languageOf, readOptions } from './options';
import { Refusal } from './refusal';
import { cliWords } from './words';

export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Runs one call and gives its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function main(
  argv: readonly string[],
  version: string,
  { out, err }: Streams,
): Promise<0 | 1 | 2> {
  const words = cliWords[languageOf(argv)];
  try {
    const options = readOptions(argv);
    if (options.command === 'version') out(version);
    else if (options.command === 'help') out(words.usage);
    else await run[options.command](options, out);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    err(error.word(words));
    if (error.code === 2) err(words.seeHelp);
    return error.code;
  }
}
