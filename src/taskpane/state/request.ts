import type { InsertRequest } from '../../app';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { TableOptions } from '../../table';
import type { Choices } from './paneState';

/** What the user has chosen, as the use case takes it. */
export function insertRequest(
  system: IndicatorSystem,
  choices: Choices,
  language: Language,
): InsertRequest {
  const { reportTable, paper } = choices;
  if (reportTable !== undefined) {
    const title = choices.title.trim();
    return {
      reportTable: title === '' ? reportTable : { ...reportTable, title },
      cells: choices.fill === 'published' ? reportTable.published : {},
      options: { language, paper },
      where: { kind: choices.where },
    };
  }
  return {
    system,
    figures: choices.fill === 'published' ? system.published : {},
    options: tableOptions(choices, language),
    where: { kind: choices.where },
  };
}

function tableOptions(choices: Choices, language: Language): TableOptions {
  const { unit, evaluation, protect, paper, formulas, profile } = choices;
  const title = choices.title.trim();
  return {
    ...(unit !== undefined && { unit }),
    ...(title !== '' && { title }),
    evaluation,
    protect,
    paper,
    language,
    formulas,
    ...(formulas !== 'none' && profile !== undefined && { profile }),
  };
}
