import { version } from '../../package.json';
import { main } from './main';

process.exitCode = await main(process.argv.slice(2), version, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
