import { main } from './main';

/** Put in by the build from package.json. */
declare const VERSION: string;

// Whoever reads the output may stop reading (`| head`): then nothing more is to be done or said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

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
