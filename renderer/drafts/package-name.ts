import type { DraftMeta } from '../../shared/document/model.ts';
import { fileNameOf } from '../editor/outgoing.ts';
import { dayInName } from '../library/time-in-name.ts';

/** The name of a draft's file: “标题（阶段）日期.wunian”, without the brackets where no stage is set. */
export function packageName({ title, stage = '' }: Pick<DraftMeta, 'title' | 'stage'>, now: Date): string {
  const at = stage.trim() === '' ? '' : `\uff08${fileNameOf(stage)}\uff09`;
  return `${fileNameOf(title)}${at}${dayInName(now).replaceAll('-', '')}.wunian`;
}
