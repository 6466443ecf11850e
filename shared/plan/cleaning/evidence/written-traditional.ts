/** Words of administration and school in Hong Kong, Macao and Taiwan, where the mainland has others. */
const regional =
  /計畫|企劃|資訊|網路|軟體|硬體|數位|民國\p{Script=Han}{1,4}年|行政長官|特區政府|施政報告|立法[會院]|教青局|教育暨|校董會|校監|法團校董|津貼|津校|資助學校|直資|官立|幼稚園|資優|持分者|持份者|國中|國小|國民小學|國民中學|課綱|縣市政府|教師甄試|家長教師會|校本管理委員會|優質教育基金|中[一二三四五六](?:級|學生)|小[一二三四五六](?:級|學生)|新臺幣|新台幣|港元|港幣|澳門元|本署|本局現|葡語|葡文|通識|學童|教席|學額|裡|臺/gu;
/** Words of the mainland's offices, in Simplified characters. */
const mainland =
  /党建|党组织|党委|党支部|习近平|社会主义|[一二三四五六七八九十]五”|思政|立德树人|教体局|教育局党|双减|县域|乡镇|镇街|街道|幼儿园|普惠性|义务教育|素质教育|干部|抓好|抓实|贯彻|统筹|信息化|网络|软件|视频|高质量发展|十[一二三四五六七八九]大|两基|扫盲|教职工|中考|高考/gu;
/** Characters that no Traditional text has: a converter passed them over. */
const leftOver = /[这们个国学发产实业务员师质关开动时问题党级办历书长见为对会来过还没两]/g;
/** 后 and 里 where Traditional has 後 and 裏: a converter that knows single characters only. */
const mistaken = /[以今之然最前]后|后[续来]|[这那校城乡家][里]|幹净|乾部|髮展|頭发|麵向|慾求/g;

/**
 * Whether a text was written in Traditional characters, rather than put into them by a machine: it speaks of schools and
 * offices as Hong Kong, Macao or Taiwan do, and nothing in it is left over or mistaken. `simple` is the same, simplified.
 */
export function isWrittenTraditional(sample: string, simple: string): boolean {
  const spoiled = (sample.match(leftOver)?.length ?? 0) + (sample.match(mistaken)?.length ?? 0);
  if (spoiled > sample.length / 200) return false;
  const local = kinds(sample, regional);
  return local >= 2 && local > kinds(simple, mainland);
}

function kinds(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
