import { builtInDrafts } from '../../../seeds/drafts';
import { assessCells } from '../../app/assess';
import type { TableAssessment } from '../../domain/assessment';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { type DraftTemplate, loadDraft } from '../../report/draft';
import { chosenProfile } from '../check/rules';
import { refuseExisting, writeWhole } from '../files';
import type { Options } from '../options';
import { defaultProfile } from '../profile';
import { Refusal } from '../refusal';
import { chosenSystem, ownSystems } from '../system';
import { cellsOf } from '../workbookCells';
import { type Form, forms } from './forms';
import { assessCommandWords } from './words';

/** Assesses the table of a workbook, to the screen or into a file that appears whole or not at all. */
export async function assess(options: Options, say: (line: string) => void): Promise<void> {
  const { input, output, force, language } = options;
  const words = assessCommandWords[language];
  if (input === undefined) throw new Refusal(2, () => words.inputMissing);
  const form: Form = forms[options.assessFormat];
  if (output === undefined && form.kind === 'bytes') {
    throw new Refusal(2, () => words.needsFile(options.assessFormat));
  }
  if (output !== undefined) await refuseExisting([output], force);
  const table = await assessedTable(input, options);
  const content = await form.make(table, { ...options, draft: draftTemplate(language) });
  if (content === undefined) throw new Refusal(1, () => words.cannotBeLive(input));
  if (output === undefined) {
    say(String(content).replace(/\n$/, ''));
    return;
  }
  await writeWhole(output, content);
  say(words.written(output, table.rows.length));
}

async function assessedTable(input: string, options: Options): Promise<TableAssessment> {
  const { system, language, asOf } = options;
  const words = assessCommandWords[language];
  const systems: readonly IndicatorSystem[] =
    system === undefined ? ownSystems() : [await chosenSystem(system, language)];
  const profile = chosenProfile(options) ?? defaultProfile();
  const outcome = assessCells(await cellsOf(input), systems, profile, asOf);
  switch (outcome.kind) {
    case 'assessed':
      return outcome.table;
    case 'noTable':
      throw new Refusal(1, () =>
        words.noTable(
          input,
          outcome.tables,
          systems.map(({ id }) => id),
        ),
      );
    case 'noPeriod':
      throw new Refusal(2, () => words.noPeriod(outcome.asOf, outcome.known));
  }
}

/** @throws {Error} when the templates that ship are faulty, which a test rules out */
function draftTemplate(language: Language): DraftTemplate {
  const loaded = loadDraft(builtInDrafts[language]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
