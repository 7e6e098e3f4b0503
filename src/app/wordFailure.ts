import type { Language } from '../domain/language';
import type { FailureReason, WorkbookFailure } from './workbook';

export interface WordedFailure {
  /** What happened. */
  readonly title: string;
  /** What to do about it, and whether anything was changed. */
  readonly text: string;
}

/** Says why the workbook could not be written, what to do, and what state it is in. */
export function wordFailure(failure: WorkbookFailure, language: Language): WordedFailure {
  const { title, remedy } = words[language].reasons[failure.reason](failure.detail);
  const state = failure.restored ? words[language].unchanged : words[language].halfWay;
  return { title, text: remedy + state };
}

interface Reason {
  readonly title: string;
  readonly remedy: string;
}

interface Words {
  readonly reasons: Readonly<Record<FailureReason, (detail: string) => Reason>>;
  readonly unchanged: string;
  readonly halfWay: string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    reasons: {
      editing: () => ({
        title: '正在编辑单元格',
        remedy: 'Excel 此时不接受写入。请按回车或 Esc 结束编辑，再试一次。',
      }),
      protected: (sheet) => ({
        title: `工作表“${sheet}”受保护`,
        remedy: '请在“审阅”中撤消工作表保护，或改为插入到新工作表。',
      }),
      unsupported: (detail) => ({
        title: '这个 Excel 缺少所需的功能',
        remedy: `缺少：${detail}。请更新 Excel，或用命令行生成文件。`,
      }),
      tooLarge: (detail) => ({
        title: '表太大，Excel 没有接受',
        remedy: `Excel 的答复：${detail}。请只选一个责任单位，分几次插入。`,
      }),
      gone: (detail) => ({
        title: '目标已不存在',
        remedy: `“${detail}”可能已被删除或改名。请重新选择位置，再试一次。`,
      }),
      other: (detail) => ({
        title: 'Excel 没有完成写入',
        remedy: `Excel 的答复：${detail}。请再试一次；若仍不行，请保存后重新打开工作簿。`,
      }),
    },
    unchanged: '工作簿没有改动。',
    halfWay: '有一部分可能已经写入，请按撤销（Ctrl+Z）恢复。',
  },
  en: {
    reasons: {
      editing: () => ({
        title: 'A cell is being edited',
        remedy: 'Excel takes nothing meanwhile. Press Enter or Esc to finish, then try again. ',
      }),
      protected: (sheet) => ({
        title: `The sheet “${sheet}” is protected`,
        remedy: 'Unprotect it under Review, or insert into a new sheet instead. ',
      }),
      unsupported: (detail) => ({
        title: 'This Excel lacks something that is needed',
        remedy: `Missing: ${detail}. Update Excel, or make the file on the command line. `,
      }),
      tooLarge: (detail) => ({
        title: 'The table was too large for Excel',
        remedy: `Excel answered: ${detail}. Choose one responsible unit and insert in parts. `,
      }),
      gone: (detail) => ({
        title: 'The place is gone',
        remedy: `“${detail}” may have been deleted or renamed. Choose a place again and retry. `,
      }),
      other: (detail) => ({
        title: 'Excel did not finish writing',
        remedy: `Excel answered: ${detail}. Try again; if it fails once more, save and reopen the workbook. `,
      }),
    },
    unchanged: 'The workbook was not changed.',
    halfWay: 'A part may have been written; press Undo (Ctrl+Z) to go back.',
  },
};
