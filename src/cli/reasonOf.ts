import type { Language } from '../domain/language';

/** What the system says when it refuses a file, by its code, as a user would put it. */
const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限，或正被其他程序使用', en: 'not permitted, or in use by another program' },
  EBUSY: {
    zh: '正被其他程序使用，请先关闭',
    en: 'in use by another program; close it there first',
  },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  ENOTDIR: {
    zh: '路径中有一段是文件，不是文件夹',
    en: 'a part of the path is a file, not a folder',
  },
  EEXIST: { zh: '已有同名的文件', en: 'a file of that name is there already' },
  EROFS: { zh: '这个位置只能读', en: 'the place is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  EMFILE: { zh: '同时打开的文件太多', en: 'too many files are open' },
  ELOOP: { zh: '链接循环', en: 'links that lead in a circle' },
};

/** The reason in the user's words, or Node's own without the path, which the message names already. */
export function reasonOf(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  return reasons[code]?.[language] ?? error.message.replace(/,\s.*$/s, '');
}
