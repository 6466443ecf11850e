import { firstSentenceLength } from '../document/lead-sentence.ts';

/** A heading longer than this, without a full stop, is a sentence. */
export const longestHeading = 50;

/** Words with which the text after a chapter heading begins when heading and text share their line. */
const bodyStart =
  /(?:“?十[一二三四五六]五”?(?:期间|时期)|[“]?[一二三四五六七八九]五”?(?:期间|时期)|未来[五三]年|今后[五三]年|(?:坚持|始终)?以习近平|以邓小平|以马克思|高举|到20[0-9]{2}年|20[0-9]{2}年，|按照|根据|为(?:了|全面|深入|进一步|贯彻|加快|推动|更好)|当前|近年来|过去(?:的)?五年|一年来|在(?:全面|省|市|县|区|各级|党)|全面贯彻|深入贯彻|认真贯彻|我[市区县省])/g;

/** A text behind its heading is at least so long. */
const leastFused = 12;

/** Headings so usual that they are known even where their text follows without a break. */
const usualHeading =
  /^(?:(?:总体)?(?:指导思想|工作思路|发展思路|总体思路|总体要求|总体目标|工作目标|发展目标|主要目标|具体目标|战略目标|奋斗目标|目标任务|主要指标|基本原则|工作原则|工作方针|战略主题|发展基础|发展现状|发展成就|主要成就|主要成绩|基本情况|发展环境|面临形势|面临的形势|面临挑战|机遇挑战|机遇与挑战|存在问题|存在的问题|存在的主要问题|主要任务|重点任务|重点工作|主要措施|保障措施|加强组织领导|组织领导|组织保障|组织实施|实施步骤|工作要求|经费保障|条件保障))(?=[“\p{Script=Han}\d])(?![与和及、的是为上下中])/u;

/** The heading's own length where a heading and its text share a line (“一、发展成效回顾“十三五”期间，全区……”); 0 if not. */
export function fusedHeadingLength(rest: string): number {
  const usual = usualHeading.exec(rest)?.[0].length ?? 0;
  if (usual > 0 && rest.length >= usual + leastFused && /[。，；]/.test(rest)) return usual;
  if (rest.length <= longestHeading) return 0;
  for (const match of rest.matchAll(bodyStart)) {
    if (match.index > 40) return 0;
    if (match.index < 3) continue;
    const head = rest.slice(0, match.index);
    if (/[，。；：！？、]/.test(head.at(-1) ?? '') || /[。；！？：]/.test(head)) continue;
    return opensQuote(head) ? match.index - 1 : match.index;
  }
  return 0;
}

function opensQuote(head: string): boolean {
  return head.endsWith('“');
}

/** The title of a run-in item: its short first sentence without the mark; '' if it begins otherwise. */
export function leadTitle(text: string): string {
  return text.slice(0, Math.max(0, firstSentenceLength(text) - 1));
}

/** Whether a numbered line is a heading that stands alone rather than the beginning of a paragraph. */
export function standsAlone(rest: string): boolean {
  const body = rest.replace(/[。：:；]$/, '');
  return body.length <= longestHeading && !/[。；！？]/.test(body);
}
