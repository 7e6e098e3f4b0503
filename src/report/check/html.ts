import type { Language } from '../../domain/language';
import { severityWords } from '../findings';
import { type CheckedFile, type FileFinding, type FileStatus, isOpen } from './checkedFile';
import { pageStyle } from './htmlStyle';
import type { Reporter } from './reporter';
import { type StatusCounts, type Summary, openCounts } from './summary';
import { checkWords, statusSigns } from './words';

/** One page for a browser, phone or printer: no script, nothing from outside, everything escaped. */
export function htmlReporter(language: Language): Reporter {
  const words = checkWords[language];
  return {
    head: () =>
      `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${words.title}</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n<main>\n<h1>${words.title}</h1>\n<div>\n`,
    file: (checked) => fileHtml(checked, language),
    end: (summary) => `</div>\n${summaryHtml(summary, language)}</main>\n</body>\n</html>\n`,
  };
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Texts of a file never become markup, and never turn the direction of what stands around them. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replace(/[\u202A-\u202E\u2066-\u2069\0-\x08\x0B-\x1F\x7F-\x9F]/g, ' ');

const tag = (name: string, className: string, content: string): string =>
  `<${name}${className === '' ? '' : ` class="${className}"`}>${content}</${name}>`;

function fileHtml(checked: CheckedFile, language: Language): string {
  const words = checkWords[language];
  const { status, file, unit, system, findings, unchecked, undecidable, remarks } = checked;
  const { errors, unexplained } = openCounts(checked);
  const open = status === 'rejected' ? words.open(errors, unexplained) : '';
  const about = [unit, system, open].filter((part) => part !== undefined && part !== '');
  const notes = [
    ...unchecked.map((text) => `${words.unchecked}${language === 'zh' ? '：' : ': '}${text}`),
    ...(undecidable > 0 ? [words.undecidable(undecidable)] : []),
    ...remarks,
  ];
  return [
    `<details class="${status}"${status === 'rejected' || status === 'unreadable' ? ' open' : ''}>\n`,
    `<summary>${statusHtml(status, language)} ${tag('b', '', escapeHtml(file))} ${tag('span', 'about', about.map((part) => escapeHtml(part ?? '')).join(' · '))}</summary>\n`,
    findings.length === 0 ? tag('p', '', words.nothing) : findingsHtml(findings, language),
    notes.length === 0
      ? ''
      : tag('ul', '', notes.map((text) => tag('li', '', escapeHtml(text))).join('')),
    '\n</details>\n',
  ].join('');
}

const statusHtml = (status: FileStatus, language: Language): string =>
  tag(
    'span',
    `status ${status}`,
    `${statusSigns[status]} ${checkWords[language].statuses[status]}`,
  );

function findingsHtml(findings: readonly FileFinding[], language: Language): string {
  const { heads } = checkWords[language];
  const keys = ['severity', 'place', 'problem', 'found', 'expected', 'why', 'remedy'] as const;
  const head = keys.map((key) => `<th scope="col">${heads[key]}</th>`).join('');
  const rows = findings.map((finding) => rowHtml(finding, language)).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>\n`;
}

function rowHtml(finding: FileFinding, language: Language): string {
  const words = checkWords[language];
  const { heads } = words;
  const { severity, sheet, place, title, found, expected, why, remedy, explanation } = finding;
  const { sign, name } = severityWords[severity];
  const cell = (head: string, content: string) =>
    `<td data-head="${head}"${content === '' ? ' class="empty"' : ''}>${content}</td>`;
  const where = [sheet, place].filter((part) => part !== undefined && part !== '').join(' ');
  const explained =
    explanation === undefined
      ? ''
      : tag('p', 'explained', escapeHtml(words.explanation(explanation)));
  return `<tr class="${severity}${isOpen(finding) ? ' open' : ''}">${[
    cell(heads.severity, tag('span', `sign ${severity}`, `${sign} ${name[language]}`)),
    cell(heads.place, escapeHtml(where)),
    cell(heads.problem, escapeHtml(title)),
    cell(heads.found, escapeHtml(found)),
    cell(heads.expected, escapeHtml(expected)),
    cell(heads.why, escapeHtml(why)),
    cell(heads.remedy, escapeHtml(remedy) + explained),
  ].join('')}</tr>`;
}

function summaryHtml(summary: Summary, language: Language): string {
  const words = checkWords[language];
  const statuses: readonly FileStatus[] = ['accepted', 'explained', 'rejected', 'unreadable'];
  const counts = (files: StatusCounts) =>
    statuses
      .map((status) => {
        // On a phone a line for nothing is only in the way.
        const empty = files[status] === 0 ? ' class="empty"' : '';
        return `<td data-head="${words.statuses[status]}"${empty}>${files[status]}</td>`;
      })
      .join('');
  const heads = statuses
    .map((status) => `<th scope="col">${statusHtml(status, language)}</th>`)
    .join('');
  const total = Object.values(summary.files).reduce((sum, count) => sum + count, 0);
  const totals = statuses
    .filter((status) => summary.files[status] > 0)
    .map((status) => `${statusHtml(status, language)} ${summary.files[status]}`)
    .join(' · ');
  const units = summary.units
    .map(
      ({ unit, files }) =>
        `<tr><th scope="row">${escapeHtml(unit ?? words.unknownUnit)}</th>${counts(files)}</tr>`,
    )
    .join('\n');
  const rules = summary.rules
    .map(({ severity, title, rule, findings, files }) => {
      const { sign, name } = severityWords[severity];
      return `<tr><td data-head="${words.heads.severity}">${tag('span', `sign ${severity}`, `${sign} ${name[language]}`)}</td><td data-head="${words.rule}">${escapeHtml(title)} <code>${escapeHtml(rule)}</code></td><td data-head="${words.findings}">${findings}</td><td data-head="${words.files}">${files}</td></tr>`;
    })
    .join('\n');
  const skipped =
    summary.skippedCount === 0
      ? ''
      : `<p>${words.skipped(summary.skippedCount)}</p><ul>${summary.skipped.map((line) => tag('li', '', escapeHtml(line))).join('')}</ul>\n`;
  return `<section>\n<h2>${words.total(total)}</h2>\n<p>${totals}</p>\n<table><thead><tr><th scope="col">${words.unit}</th>${heads}</tr></thead><tbody>\n${units}\n</tbody></table>\n${
    rules === ''
      ? ''
      : `<h2>${words.byRule}</h2>\n<table><thead><tr><th scope="col">${words.heads.severity}</th><th scope="col">${words.rule}</th><th scope="col">${words.findings}</th><th scope="col">${words.files}</th></tr></thead><tbody>\n${rules}\n</tbody></table>\n`
  }${skipped}</section>\n`;
}
