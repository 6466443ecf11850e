import type { SourceLine } from '../../importers/source-document.ts';
import { type CleaningRule, dropLines } from './cleaning-rule.ts';

const buttons =
  '加入收藏|收藏本[站页]|收藏|设为首页|(?:我要)?打\\s*印(?:本页|此页|文章|页面|内容|正文)?|关\\s*闭(?:窗口|本页|页面)?|返\\s*回(?:顶部|首页|列表|上一?[级页])?|分\\s*享(?:到|至|本文)?|(?:我要)?纠错|(?:附件|文件|全文|本文|Word|PDF|原文)?下载|微信(?:好友|公众号)?|新浪微博|微博|QQ(?:空间|好友)?|朋友圈|语音(?:播报|朗读)|听全文|繁\\s*体|简\\s*体|无障碍(?:浏览|阅读)?|长者(?:模式|版)|关怀版|登录|注册|搜索|网站地图|联系我们|关于我们|网站声明|手机版|[首上下末尾]一?页|没有了|大|中|小|放大|正常|缩小|默认|A[+-]?|T';
const byline =
  '发布(?:时间|日期|者|人|单位)|发表(?:时间|日期)|更新(?:时间|日期)|(?:信息|文章|稿件|文字|本文)?来\\s*源|(?:文章)?作\\s*者|录入(?:者|人|时间)?|撰稿(?:人)?|供稿(?:单位|人)?';
const editors =
  '责任编辑|责编|编\\s*辑|审\\s*[核校]|校\\s*对|上一[篇条页]|下一[篇条页]|相关(?:链接|附件|文章|信息|解读|新闻)|附件下载|主办(?:单位)?|承办(?:单位)?|技术支持|备案号|网站标识码|通[讯信]地址|邮政编码|邮编|声明|免责声明';

/** Lines that belong to the page of a web site, not to the document; each is one sort of furniture. */
const furniture: readonly RegExp[] = [
  /^(?:您?(?:现在|当前)?(?:的)?(?:所在)?位置|当前(?:位置|页面|栏目))\s*[：:]/,
  /^(?:首\s*页|网站首页)\s*[>＞»›→\-|/]/,
  /^[^。；>＞»›]{1,30}(?:\s*[>＞»›]+\s*[^。；>＞»›]{1,30}){2,}$/,
  /(?:浏览|点击|阅读|访问|查看)(?:次数|量|数)\s*[：:]\s*(?:$|\D{0,3}\d|[【[（(]|\S{2,6}[：:])|(?:浏览|点击|访问)\s*[：:]\s*\d/,
  /^(?:已?(?:浏览|点击|阅读)\s*\d+\s*次?|\d+\s*次(?:浏览|点击|阅读))$/,
  /(?:字体大小|字号|字体)\s*[：:]/,
  new RegExp(`^(?:[【\\[（(]?\\s*(?:${buttons})\\s*[：:】\\]）)|｜/、]*\\s*)+$`),
  new RegExp(`^[【\\[（(]?(?:${editors})\\s*[：:\\]】][^。]*$`),
  /^(?:扫一扫|版权所有|Copyright|©|[(（]?C[)）]\s*20\d\d)/i,
  /ICP备|公网安备|(?:建议|请)使用.{0,20}浏览器|最佳分辨率|用手机?(?:扫|浏览)|手机(?:打开|查看)当前页/,
  new RegExp(`^[【\\[（(]?(?:${byline})\\s*[：:][^。]*$`),
  /^(?:时间|日期)\s*[：:]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?:日|\s|$)/,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/,
  /珍藏版|由会员分享|更多相关.*搜索|(?:下载|浏览)(?:本|此|该)?文档|本文档(?:由|来自|为)|(?:豆丁网|道客巴巴|百度文库|原创力文档|文库网)/,
  /^(?:https?:\/\/|www\.)\S+$/i,
];
/** Numbers of printed pages, and the marks that scanning puts between pages. */
const pageMarks: readonly RegExp[] = [
  /^第?\s*[-—–－·•~～]*\s*\d{1,3}\s*[-—–－·•~～]*\s*页?$/,
  /^[-—–－=*#·\s[【（(]*(?:第\s*\d{1,3}\s*页[，,/\s]*(?:共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}(?:\s*页)?|共\s*\d{1,3}\s*页)[-—–－=*#·\s\]】）)]*$/,
  /^[-—–－=*#·\s[]*(?:page|p\.?)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-—–－=*#·\s\]]*$/i,
  /^[-=_*~※#]{3,}$/,
];

/** A line this long is text, whatever words it opens with. */
const longestFurniture = 160;

/** Whether a line is part of a page around the document. */
export function isFurniture(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestFurniture) return false;
  return [...furniture, ...pageMarks].some((sort) => sort.test(trimmed));
}

/** Takes out what a web site or a printed page put around the document, and what an importer knows to be such. */
export const pageFurniture: CleaningRule = {
  name: 'pageFurniture',
  apply(lines) {
    return dropLines(lines, (line) => line.pageFurniture === true || (!isStructured(line) && isFurniture(line.text)));
  },
};

function isStructured(line: SourceLine): boolean {
  return line.number !== undefined || line.outlineLevel !== undefined || line.cells !== undefined;
}
