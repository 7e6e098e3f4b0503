import type { Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Remedy } from '../../domain/validation';

/** What to do, in one short sentence. */
export function wordRemedy(remedy: Remedy, severity: Severity, language: Language): string {
  return remedies[remedy === 'correct' && severity !== 'error' ? 'correctOrExplain' : remedy][
    language
  ];
}

const remedies: Readonly<Record<Remedy, Readonly<Record<Language, string>>>> = {
  correct: { zh: '请改正。', en: 'Correct it.' },
  correctOrExplain: {
    zh: '请核对；确实无误的，填写核实说明。',
    en: 'Check it; if it is right, write an explanation.',
  },
  mend: { zh: '可一键改为规范写法，数值不变。', en: 'One click mends the form; the value stays.' },
  choose: { zh: '请改用规定的用语。', en: 'Use one of the agreed words.' },
  fill: { zh: '请补填。', en: 'Fill it in.' },
  restore: { zh: '请恢复原样。', en: 'Restore it.' },
  remove: { zh: '请删去或移出表格。', en: 'Remove it or move it out of the table.' },
  unhide: { zh: '请取消隐藏后再报送。', en: 'Show it before sending.' },
  newTemplate: { zh: '请改用现行模板。', en: 'Use the present template.' },
  note: { zh: '供参考，建议统一或注明。', en: 'For information: better made uniform, or noted.' },
};
