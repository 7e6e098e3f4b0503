/**
 * Checks the add-in manifest without a network: Microsoft's reader, the schemas, and the rules that the
 * documents state and the schemas miss. Prints every problem; exit code 1 if there is one.
 *
 *     npx tsx scripts/manifest/validate.ts [manifest.xml]
 */
import path from 'node:path';
import { checkFile } from './check';
import { RULES } from './rules';

const file = path.resolve(process.argv[2] ?? 'manifest.xml');
const name = path.relative(process.cwd(), file);
const problems = await checkFile(file);

for (const { rule, line, message } of problems) {
  const why = RULES.find(({ id }) => id === rule)?.why;
  console.error(`${name}:${line}  ${rule}\n    ${message}${why ? `\n    Why: ${why}` : ''}`);
}
if (problems.length > 0) {
  console.error(`\n${name}: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`);
  process.exitCode = 1;
} else {
  console.log(`${name}: no problems (Microsoft's reader, the schemas, ${RULES.length} rules).`);
}
