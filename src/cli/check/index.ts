import { availableParallelism } from 'node:os';
import { type CheckContext, unreadableFile } from '../../app/check';
import type { ReportTable } from '../../domain/reportTable';
import { type CheckedFile, SummaryCount, textReporter } from '../../report/check';
import type { Streams } from '../streams';
import { reasonOf } from '../reasonOf';
import type { Options } from '../options';
import { allProfiles } from '../profile';
import { chosenReportTable, ownReportTables } from '../reportTable';
import { Refusal } from '../refusal';
import { type Found, copyPath, filesOf } from './files';
import { inOrder } from './inOrder';
import type { Job, WorkerMessage } from './job';
import { NotStarted, WorkerPool } from './pool';
import { previousSubmissions } from './previous';
import { Progress } from './progress';
import { reportFor } from './reports';
import { chosenProfile, systemsWithRules } from './rules';
import { startWorker } from './startWorker';
import { checkCommandWords } from './words';

/** More threads would take more memory than they save time. */
const mostWorkers = 4;
const mostWork = 2000;
/** Results that wait for one before them, for each thread. */
const aheadOfOrder = 8;

type Done = Extract<WorkerMessage, { readonly kind: 'done' }>;

/** Checks files and folders. The exit code: 0 everything is accepted, 1 something is not. */
export async function check(options: Options, version: string, streams: Streams): Promise<0 | 1> {
  const { inputs, language, returnTo, output, format } = options;
  const words = checkCommandWords[language];
  if (inputs.length === 0) throw new Refusal(2, () => words.inputMissing);
  const reportTable = await chosenReportTable(options.system, language);
  const systems = await systemsWithRules(
    // A report table says nothing of the systems whose tables stand beside it.
    reportTable === undefined ? options : { language },
  );
  const profile = chosenProfile(options);
  const known: CheckContext = {
    systems,
    profiles: allProfiles(),
    ...(profile !== undefined && { profile }),
    previous: [],
  };
  const context = { ...known, previous: await previousSubmissions(options, known, streams.err) };
  const own = [returnTo, output].filter((path) => path !== undefined);
  const report = await reportFor(options, version, systems, streams);
  const progress = new Progress(streams.draw, language);
  if (streams.draw !== undefined) progress.total = await countOf(filesOf(inputs, own));
  const settings = {
    context,
    reportTables: withOwn(reportTable),
    language,
    outcomes: format === 'validatreport',
  };
  const workers = Math.min(mostWorkers, availableParallelism());
  const pool = new WorkerPool<Job, Done>({
    start: () => startWorker(settings, streams.checkWorker),
    workers,
    limit: mostWork,
  });
  const summary = new SummaryCount();
  try {
    await report.begin();
    const found = inOrder(filesOf(inputs, own), workers * aheadOfOrder, (each) =>
      checkedOne(each, pool, options),
    );
    for await (const one of found) {
      if (typeof one === 'string') {
        summary.skip(one);
        continue;
      }
      summary.add(one);
      progress.clear();
      await report.file(one);
      progress.step();
    }
    progress.clear();
    await report.end(summary.summary);
  } catch (error) {
    await report.drop();
    if (error instanceof NotStarted)
      throw new Refusal(1, () => words.notStarted(reasonOf(error.cause, language)));
    throw error;
  } finally {
    progress.clear();
    await pool.close();
  }
  const { files } = summary.summary;
  const total = Object.values(files).reduce((sum, count) => sum + count, 0);
  if (total === 0) streams.err(words.noFiles);
  if (output !== undefined) streams.out(textReporter(language).end(summary.summary).trim());
  return files.rejected + files.unreadable > 0 || total === 0 ? 1 : 0;
}

/** The user's own definition goes before one that ships under its id. */
function withOwn(chosen: ReportTable | undefined): readonly ReportTable[] {
  const shipped = ownReportTables();
  return chosen === undefined ? shipped : [chosen, ...shipped.filter(({ id }) => id !== chosen.id)];
}

/** What became of a file; a line about it where it was passed over. */
async function checkedOne(
  found: Found,
  pool: WorkerPool<Job, Done>,
  { language, returnTo }: Options,
): Promise<CheckedFile | string> {
  const words = checkCommandWords[language];
  const { path } = found;
  if (found.kind === 'skipped') return words.skipped(path, words.skips[found.why]);
  const facts = { file: path, sha256: '' };
  if (found.kind === 'failed')
    return unreadableFile(
      facts,
      'file-unreadable',
      words.unreadable(reasonOf(found.error, language)),
      language,
    );
  const copy = returnTo === undefined ? undefined : copyPath(returnTo, found, words.suffix);
  const done = await pool.run({ path, ...(copy !== undefined && { copy }) });
  return typeof done === 'string'
    ? unreadableFile(facts, `file-${done}`, words[done], language)
    : done.checked;
}

async function countOf(found: AsyncIterable<Found>): Promise<number> {
  let count = 0;
  for await (const { kind } of found) if (kind !== 'skipped') count += 1;
  return count;
}
