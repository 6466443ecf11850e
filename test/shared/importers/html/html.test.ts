import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../shared/importers/html/html.ts';

const prose = '坚持公益普惠，推动学前教育优质发展，办好每一所家门口的学校。';

describe('html', () => {
  it('knows a page by how it begins, or by ending and tags', () => {
    expect(html.recognizes(strToU8('\n<!-- saved -->\n<HTML><body>甲</body>'), 'x')).toBe(true);
    expect(html.recognizes(strToU8('<table><tr><td>甲</td></tr></table>'), 'x')).toBe(true);
    expect(html.recognizes(strToU8('甲<br>乙'), '要点.htm')).toBe(true);
    expect(html.recognizes(strToU8('甲<br>乙'), '要点.txt')).toBe(false);
  });

  it('keeps the headings of an article that has one paragraph', async () => {
    const page = strToU8(
      `<html><body><div><a href="/">首页</a></div><div><div>一、目标</div><div>${prose}</div></div>`,
    );
    expect((await html.read(page)).value.lines).toEqual([{ text: '一、目标' }, { text: prose }]);
  });

  it('reads an article 5,000 elements deep', async () => {
    const page = strToU8(`<html><body>${'<div>'.repeat(5_000)}<p>${prose}</p>`);
    expect((await html.read(page)).value.lines).toEqual([{ text: prose }]);
  });

  it('reads 3,000 tables within each other as layout', async () => {
    const page = strToU8(`<html><body>${'<table><tr><td>'.repeat(3_000)}<p>${prose}</p>`);
    expect((await html.read(page)).value.lines).toEqual([{ text: prose }]);
  });

  it('is not filled by spans, and keeps the text of every cell', async () => {
    const cells = '<td colspan=1000 rowspan=1000>字'.repeat(300);
    const page = strToU8(`<html><body><table><tr>${cells}<tr><td>行</table>`);
    const { lines } = (await html.read(page)).value;
    expect(lines[0]?.cells?.filter((cell) => cell === '字')).toHaveLength(300);
    expect(lines[0]?.cells?.length).toBeLessThan(400);
    expect(lines[1]?.cells?.length).toBeLessThan(400);
  });

  it('reads empty tables within each other, and comments before the page, in no time', async () => {
    const tables = '<table><tr><td></td><td>'.repeat(2_000);
    const page = strToU8(`${'<!---->'.repeat(500)}<html><body><p>${prose}</p>${tables}`);
    expect(html.recognizes(page, '要点')).toBe(true);
    expect((await html.read(page)).value.lines).toEqual([{ text: prose }]);
  });

  it('keeps all text of a page that has no prose', async () => {
    const page = strToU8('<html><body><div>工作要点</div><div><span>抓实党建</span></div></body></html>');
    expect((await html.read(page)).value.lines).toEqual([{ text: '工作要点' }, { text: '抓实党建' }]);
  });

  it('warns of characters that it could not decode', async () => {
    const bytes = strToU8(`<html><meta charset="utf-8"><body><p>${prose}`);
    bytes[bytes.length - 1] = 0xff;
    expect((await html.read(bytes)).warnings.map(({ code }) => code)).toEqual(['undecodableText']);
  });
});
