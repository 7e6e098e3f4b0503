import { main } from './main';

/** Put in by the build from package.json. */
declare const VERSION: string;

process.exitCode = await main(process.argv.slice(2), VERSION, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
