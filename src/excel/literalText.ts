/**
 * Excel reads an assigned string as if it were typed: `1-2` becomes a date, `=x` a formula, `TRUE` a
 * boolean. A leading apostrophe keeps it a string and is not part of the value.
 *
 * Only what Excel would change gets one: the mark stays with the cell (`quotePrefix`) and shows in
 * the formula bar. Where the language of Excel decides (`5月3日` is a date in Chinese only), the
 * string counts as changed. In a cell whose number format is text (`@`) everything stays as it is.
 */
export function literalText(text: string, format = 'General'): string {
  return format !== '@' && wouldChange(text) ? `'${text}` : text;
}

function wouldChange(text: string): boolean {
  if (text.startsWith("'")) return true;
  // Full-width digits and signs are read like the narrow ones; blanks around a number do not count.
  const typed = text.normalize('NFKC').trim();
  return rules.some((changes) => changes(typed));
}

const hasDigit = (typed: string) => /\d/.test(typed);

const rules: readonly ((typed: string) => boolean)[] = [
  // A formula. Signs alone, as in `-` for "no figure", stay text.
  (typed) => /^[=+@-]/.test(typed) && /[^\s=+-]/.test(typed),
  // A number, amount, percentage, fraction, date or time written with figures and marks.
  (typed) => hasDigit(typed) && /^[\d\s.,:/\-+()%$¥€£₩e]+([ap]m?)?$/i.test(typed),
  // 20XX年6月, 6月30日, 下午3时20分; but 20XX年 or 6月 alone stay text.
  (typed) =>
    /\d\s*[年月时時分]\s*\d/.test(typed) && /^[\d\s年月日号时時分秒上下午:.]+$/.test(typed),
  (typed) => hasDigit(typed) && englishDate.test(typed),
  (typed) => /^(true|false)$/i.test(typed),
  (typed) => /^#(n\/a|getting_data|[a-z0-9/_]+[!?])$/i.test(typed),
];

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const englishDate = new RegExp(`^[\\d\\s,./:-]*(${months})[\\d\\s,./:-]*([ap]m)?$`, 'i');
