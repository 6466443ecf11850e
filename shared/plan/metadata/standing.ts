import type { SourceLine } from '../../importers/source-document.ts';
import type { IndexLabel } from '../frame/index-lines.ts';
import type { PlanStanding } from '../model.ts';
import { type Known, stated, unknown } from './known.ts';

const ended = /失效|废止|作废|无效|终止|已过期/;
const current = /有效|现行|生效|执行中/;
/** “（已废止）” by a title; a text that speaks of others’ repeal uses whole sentences. */
const endedNote =
  /[（(【[]\s*(?:本文件|此文件|该文件)?\s*已?(?:废止|失效|作废)\s*[）)】\]]|^(?:本|此|该)文件已(?:经)?(?:废止|失效|作废)/;

/** Whether the document is in force, where a site's table or a note by its title says so. */
export function readStanding(
  title: string,
  letterhead: readonly SourceLine[],
  index: ReadonlyMap<IndexLabel, string>,
): Known<PlanStanding | null> {
  const said = index.get('standing') ?? '';
  const isNoted = [title, ...letterhead.map((line) => line.text)].some((text) => endedNote.test(text));
  if (isNoted || ended.test(said)) return stated('ended');
  return current.test(said) ? stated('current') : unknown;
}
