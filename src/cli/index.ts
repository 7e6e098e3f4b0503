import { main } from './main';

/** Put in by the build from package.json. */
declare const VERSION: string;

process.exitCode = await main(process.argv.slice(2), VERSION, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  ...(process.stderr.isTTY && { draw: (text: string) => process.stderr.write(text) }),
});
