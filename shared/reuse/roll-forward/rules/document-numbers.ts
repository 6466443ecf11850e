import { matchesIn } from '../../../plan/matches-in.ts';
import { kept, type Rule } from '../rule.ts';

const number = /[〔［[（(](?:19|20)\d{2}[〕］\]）)]\s?第?\d+号|〔(?:19|20)\d{2}〕|(?:19|20)\d{2}年第\d+号/g;

/** The numbers of laws and documents (〔2021〕3号) stay. */
export const documentNumbers: Rule = {
  name: 'documentNumbers',
  find: ({ text }) => matchesIn(text, number).map((match) => kept(match.index, match[0])),
};
