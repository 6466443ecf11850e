import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between the place and the ending. */
const mostBetween = 2;
const doing = /牵头|开展|新建|建设|推进|组建|成立|开放|创建|参与|加强|提升|打造|支持|依托/;

/** The offices and bodies that carry a place's name: 望川区教育数据中心, 云洲市教育考试院. */
export function officeNames({ runs }: Reading): readonly string[] {
  const names = runs.flatMap((run) => run.flatMap(({ kind }, at) => (kind === 'office' ? officeAt(run, at) : [])));
  return [...new Set(names)];
}

function officeAt(run: readonly Token[], end: number): readonly string[] {
  for (let at = end - 1; at >= Math.max(0, end - 1 - mostBetween); at--) {
    const { kind, text } = run[at] as Token;
    const words = run.slice(at, end + 1).map((token) => token.text);
    if (kind === 'place') return [words.join('')];
    if (kind === 'function' || kind === 'unknown' || doing.test(text)) return [];
  }
  return [];
}
