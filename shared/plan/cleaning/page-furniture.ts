import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningRule } from './cleaning-rule.ts';

/** Lines that belong to the page of a web site, not to the document; each is one sort of furniture. */
const furniture: readonly RegExp[] = [
  /^(?:您?(?:现在|当前)?(?:的)?位置|当前位置)\s*[：:]/,
  /^(?:首页|网站首页)\s*[>＞»\-|]/,
  /(?:浏览|点击|阅读|访问)(?:次数|量|数)\s*[：:]|(?:浏览|点击|访问)\s*[：:]\s*\d/,
  /(?:字体大小|字号|字体)\s*[：:]/,
  /^(?:[【[]?\s*(?:加入收藏|打印(?:本页|此页)?|关\s*闭(?:窗口|本页)?|返回顶部|收藏本站|分享到?)\s*[：:】\]]?\s*)+$/,
  /^(?:信息索引号|索引号|文件编号|效力状况|内容概述|生成日期|公开日期|主题分类|发文机关|组配分类|体裁分类)/,
  /^(?:上一篇|下一篇|上一条|下一条|相关链接|相关附件|责任编辑|编辑|扫一扫|版权所有|主办单位|承办单位|备案号|网站标识码)\s*[：:\]】]/,
  /^(?:扫一扫|版权所有)/,
  /(?:ICP备|公网安备)/,
  /^(?:发布(?:时间|日期)|信息来源|来源|作者)\s*[：:]/,
  /^(?:时间|日期)\s*[：:]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?:日|\s|$)/,
  /珍藏版|由会员分享|更多相关.*搜索/,
  /^第?\s*[-—–－·]*\s*\d{1,3}\s*[-—–－·]*\s*页?$/,
];

/** A line this long is text, whatever words it opens with. */
const longestFurniture = 160;

/** Whether a line is part of a page around the document. */
export function isFurniture(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestFurniture && furniture.some((sort) => sort.test(trimmed));
}

/** Takes out what a web site or a printed page put around the document. */
export const pageFurniture: CleaningRule = {
  name: 'pageFurniture',
  apply(lines) {
    const hits: string[] = [];
    const kept = lines.filter((line) => {
      const drop = !isStructured(line) && isFurniture(line.text);
      if (drop) hits.push(line.text.trim());
      return !drop;
    });
    return { lines: kept, hits };
  },
};

function isStructured(line: SourceLine): boolean {
  return line.number !== undefined || line.outlineLevel !== undefined || line.cells !== undefined;
}
