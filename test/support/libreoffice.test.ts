import { afterEach, describe, expect, it, vi } from 'vitest';
import { htmlTables, requireLibreOffice } from './libreoffice';

describe('the tables of an HTML export', () => {
  it('are read sheet by sheet, with entities and line breaks', () => {
    const html = `<table><tr><td sdval="1">1&lt;2</td><td><b>a<br>b</b></td></tr></table>
      <table><tr><td>&#8805;5&nbsp;</td></tr></table>`;
    expect(htmlTables(html)).toEqual([[['1<2', 'a\nb']], [['≥5']]]);
  });

  it('keep merged cells in their columns', () => {
    const html = `<table>
      <tr><td rowspan=2>A</td><td colspan="2">B</td><td>C</td></tr>
      <tr><td>d</td><td>e</td><td>f</td></tr></table>`;
    expect(htmlTables(html)).toEqual([
      [
        ['A', 'B', '', 'C'],
        ['', 'd', 'e', 'f'],
      ],
    ]);
  });
});

describe('without LibreOffice', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('a test is left out with its reason', async () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('CI', '');
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const skip = vi.fn();
    await requireLibreOffice({ skip });
    expect(skip).toHaveBeenCalledWith(expect.stringContaining('soffice'));
  });

  it('the build machine fails', async () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('CI', 'true');
    await expect(requireLibreOffice({ skip: () => undefined })).rejects.toThrow('Install it.');
  });
});
