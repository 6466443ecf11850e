import { describe, expect, it } from 'vitest';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { fixture, outline, paste, runsOf } from './pasted.ts';

describe('what Word copies', () => {
  const { blocks, leftOut } = paste({ html: fixture('word.html') });

  it('becomes structure, tables and boxes without numbers, comments, deletions and hidden text', () => {
    expect(outline(blocks)).toEqual([
      'title: 望川区教育事业发展规划\n（征求意见稿）',
      'heading 1: 总体要求',
      'heading 2: 指导思想',
      'paragraph: 坚持**办好每一所学校**，到2030年==新建学校3所==，改造6所，普惠率达到96%。',
      'paragraph: 扩大供给',
      'paragraph: 以下两项：',
      'clause 3: 新建校舍。资金由区级统筹；',
      'clause 3: 补充教师。',
      'caption of table: 主要指标',
      'table: 指标[1×2]|数值[2×1] / 2025年|2030年 / 学位\n（万个）|1.2|==1.5==',
      'boxTitle: 基础教育工程',
      'clause 1 boxed: 学校建设工程。新建云水小学。',
    ]);
  });

  it('keeps the rows that are repeated on each page and the widths of the columns', () => {
    expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
      headerRows: 2,
      columns: [{ share: 0.25 }, { share: 0.375 }, { share: 0.375 }],
    });
  });

  it('tells how many pictures could not be kept', () => {
    expect(leftOut).toBe(1);
  });
});

describe('what WPS copies', () => {
  it('comes in as from Word', () => {
    expect(outline(paste({ html: fixture('wps.html') }).blocks)).toEqual([
      'heading 2: 扩大普惠资源',
      'paragraph: 新增学位1200个，**重点在城南片区**==（待核）==',
      'clause 3: 建设云水幼儿园。',
      'item: 布局更优。',
    ]);
  });

  it('comes in as a table from its spreadsheets', () => {
    const [table] = paste({ html: fixture('et.html') }).blocks;
    expect(outline(table ? [table] : [])).toEqual(['table: 学校|班数 / 云水小学[1×2]|24 / 36']);
    expect(table).toMatchObject({ headerRows: 1, columns: [{ share: 1 / 3 }, { share: 2 / 3 }] });
  });
});

describe('what Excel copies', () => {
  it('is a table with its line breaks, without hidden rows and shades', () => {
    const { blocks } = paste({ html: fixture('excel.html') });
    expect(outline(blocks)).toEqual(['table: 项目|投资（万元）[2×1] / 云水小学\n扩建**一期**|1200.50|']);
    expect(blocks[0]).toMatchObject({ columns: [{ share: 0.5 }, { share: 0.25 }, { share: 0.25 }] });
  });

  it('is a table from its plain text too, with the quoted breaks of its cells', () => {
    expect(outline(paste({ text: fixture('sheet.txt') }).blocks)).toEqual([
      'table: 指标|2025年|2030年 / 在校生|1200|1500 / 教师\n（专任）|90|110',
    ]);
  });

  it('is text where it is a single cell', () => {
    const html =
      '<table>\n<!--StartFragment-->\n <col width=72>\n <tr><td>新建小学</td></tr>\n<!--EndFragment-->\n</table>';
    expect(paste({ html }).inline).toEqual([{ text: '新建小学' }]);
  });
});

describe('what a page copies', () => {
  it('keeps its headings, lists and links as text, and nothing that runs', () => {
    const { blocks, leftOut } = paste({ html: fixture('web.html') });
    expect(outline(blocks)).toEqual([
      'heading 1 unnumbered: 望川区召开教育工作会议',
      'paragraph: 会议要求，**全面落实**规划，详见实施方案。',
      'heading 2 unnumbered: 重点任务',
      'heading 3: 新建学校',
      'clause 4: 云水小学；',
      'clause 4: 望川中学。',
      'clause 3: 培训教师500人次，==年底完成==。',
      'paragraph: 完善机制',
      'item: 加强督导',
      'paragraph: 第一行',
      'paragraph: 第二行',
    ]);
    expect(leftOut).toBe(1);
  });

  it('leaves list numbers in the text where the scheme has none of their form', () => {
    const html = '<ol><li>新建学校。</li></ol><p>完成投资。</p>';
    expect(outline(paste({ html }, numberingSchemes.parts).blocks)).toEqual([
      'paragraph: 1.新建学校。',
      'paragraph: 完成投资。',
    ]);
  });

  it('breaks its lines where they break, even if it was made with Word', () => {
    const html = '<p class="MsoNormal" style="mso-pagination:widow-orphan">召开会议。<br>部署工作。</p>';
    expect(outline(paste({ html }).blocks)).toEqual(['paragraph: 召开会议。', 'paragraph: 部署工作。']);
  });

  it('takes the caption of a table over', () => {
    const html =
      '<table><caption>表2　学位</caption><tr><th>年</th><th>数</th></tr><tr><td>2026</td><td>1</td></tr></table>';
    expect(outline(paste({ html }).blocks)).toEqual(['caption of table: 学位', 'table: 年|数 / 2026|1']);
  });

  it('reads a table that only lays out the page as its text', () => {
    const inner = '<table><tr><td>甲校</td><td>10</td></tr><tr><td>乙校</td><td>12</td></tr></table>';
    const html = `<table><tr><td>栏目</td><td><p>望川区教育简讯</p>${inner}</td></tr></table>`;
    expect(outline(paste({ html }).blocks)).toEqual([
      'paragraph: 栏目',
      'paragraph: 望川区教育简讯',
      'table: 甲校|10 / 乙校|12',
    ]);
  });

  it('fills tables whose rows are of different lengths, and drops rows that only other cells cover', () => {
    const html =
      '<table><tr><td rowspan=3>甲</td><td>乙</td><td>丙</td></tr><tr></tr><tr><td>丁</td></tr><tr><td colspan=7>戊</td></tr></table>';
    expect(outline(paste({ html }).blocks)).toEqual(['table: 甲[1×2]|乙|丙|||| / 丁||||| / 戊[7×1]']);
  });
});

describe('what chats and plain text copy', () => {
  it('is a block a line, without indents and empty lines, its dates and decimals as they are', () => {
    expect(outline(paste({ text: fixture('chat.txt') }).blocks)).toEqual([
      'paragraph: 王敏 9:12',
      'paragraph: 各科室今天下班前报材料',
      'paragraph: 2025.12.31 前的数据都要',
      'paragraph: 1.5亿元那笔单独列',
      'heading 1: 先报总结',
      'clause 1: 再报计划，两份材料请分开发送。',
      'paragraph: 一是格式统一',
    ]);
  });

  it('loses signs without width, and spaces that only lay out', () => {
    const text = '\ufeff　　加\u200b强\u00a0 ，统\u00ad筹\u2028\u00a0推进 AI\u00a0 2.0 工程\ufffc\r\n';
    expect(outline(paste({ text }).blocks)).toEqual(['paragraph: 加强，统筹', 'paragraph: 推进 AI 2.0 工程']);
  });

  it('joins what a soft break parts, unless something new begins there', () => {
    const text = '加强统筹\v协调，\v　　落实责任。\v（一）压实责任。\n结束。';
    expect(outline(paste({ text }).blocks)).toEqual([
      'paragraph: 加强统筹协调，',
      'paragraph: 落实责任。',
      'clause 2: 压实责任。',
      'paragraph: 结束。',
    ]);
  });

  it('takes tabs for cells only where several lines have as many', () => {
    const text = '1.\t新建校舍。\n2.\t补充教师。\n姓名\t单位\n缩进\t一\t二';
    expect(outline(paste({ text }).blocks)).toEqual([
      'clause 3: 新建校舍。',
      'clause 3: 补充教师。',
      'paragraph: 姓名 单位',
      'paragraph: 缩进 一 二',
    ]);
  });

  it.each([
    ['专栏3 基础教育工程', 'boxTitle: 基础教育工程'],
    ['图1　学校布局', 'caption of picture: 学校布局'],
    ['表1-2：经费投入', 'caption of table: 经费投入'],
    ['表1中的数据为预计数', 'paragraph: 表1中的数据为预计数'],
    ['第一章　总则', 'paragraph: 第一章　总则'],
    ['一、', 'paragraph: 一、'],
  ])('reads the line “%s” as “%s”', (text, shown) => {
    expect(outline(paste({ text }).blocks)).toEqual([shown]);
  });
});

describe('a single line', () => {
  it('is text for the block at the cursor, with its marks and the number that was typed', () => {
    const html =
      '<p class=MsoNormal>（一）<b>加强</b>统筹<span style="background:yellow;mso-highlight:yellow">协调</span></p>';
    const { inline = [], blocks } = paste({ html });
    expect(runsOf(inline)).toBe('（一）**加强**统筹==协调==');
    expect(outline(blocks)).toEqual(['heading 2: 加强统筹==协调==']);
  });

  it('is not what several lines or a table make', () => {
    expect(paste({ text: '甲\n乙' }).inline).toBeUndefined();
    expect(paste({ text: '甲\t乙\n丙\t丁' }).inline).toBeUndefined();
  });

  it('keeps bold that Word sets beside the weight of other scripts', () => {
    const html = "<p class=MsoNormal>要<b style='mso-bidi-font-weight:normal'>抓实</b></p>";
    expect(runsOf(paste({ html }).inline ?? [])).toBe('要**抓实**');
  });

  it('is not bold for the weight that pages wrap copied text in', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>抓<span style="font-weight:700">实</span></p></b>';
    expect(runsOf(paste({ html }).inline ?? [])).toBe('抓**实**');
  });
});

describe('a clipboard that tells little', () => {
  it('is read as text where its markup shows none', () => {
    expect(outline(paste({ html: '<meta charset="utf-8"><img src="a.png">', text: '望川' }).blocks)).toEqual([
      'paragraph: 望川',
    ]);
  });

  it('is read as text where its markup is built to break its reader', () => {
    const html = '<div>'.repeat(20_000);
    expect(outline(paste({ html, text: '望川' }).blocks)).toEqual(['paragraph: 望川']);
    const table = `<table>${'<tr><td colspan=100 rowspan=1000>甲</td><td>乙</td></tr>'.repeat(200)}</table>`;
    expect(outline(paste({ html: table, text: '望川' }).blocks)).toEqual(['paragraph: 望川']);
  });

  it('gives nothing for nothing', () => {
    expect(paste({})).toEqual({ blocks: [], leftOut: 0 });
  });
});
