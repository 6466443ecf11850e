import { firstSentenceLength } from '../document/lead-sentence.ts';

/** A heading longer than this, without a full stop, is a sentence. */
export const longestHeading = 50;

/** Words with which the text after a chapter heading begins when heading and text share their line. */
const bodyStart =
  /(?:“?十[一二三四五六]五”?(?:期间|时期)|[“]?[一二三四五六七八九]五”?(?:期间|时期)|未来[五三]年|今后[五三]年|(?:坚持|始终)?以习近平|以邓小平|以马克思|高举|到20[0-9]{2}年|20[0-9]{2}年，|按照|根据|为(?:了|全面|深入|进一步|贯彻|加快|推动|更好)|当前|近年来|过去(?:的)?五年|一年来|在(?:全面|省|市|县|区|各级|党)|全面贯彻|深入贯彻|认真贯彻|我[市区县省])/g;

/** The heading's own length where a heading and its text share a line (“一、发展成效回顾“十三五”期间，全区……”); 0 if not. */
export function fusedHeadingLength(rest: string): number {
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
