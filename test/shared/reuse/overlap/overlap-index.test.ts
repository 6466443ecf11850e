import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OverlapPlan, OverlapSpan } from '../../../../shared/reuse/overlap/overlap.ts';
import { createOverlapIndex, type OverlapIndex } from '../../../../shared/reuse/overlap/overlap-index.ts';

const sentence = '每所乡村学校配一名专职心理教师，每月到邻校走教两天。';
const words = sentence.slice(0, -1);

function plan(planId: string, role: OverlapPlan['role'], ...texts: readonly string[]): OverlapPlan {
  const units = texts.map((text, place) => ({ id: `${planId}-u${place + 1}`, text }));
  return { planId, title: `${planId}的要点`, role, issuer: `${planId}教育局`, units };
}

function indexOf(...plans: readonly OverlapPlan[]): OverlapIndex {
  const index = createOverlapIndex();
  for (const one of plans) index.add(one);
  return index;
}

function cut(text: string, spans: readonly OverlapSpan[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function kindsOf(index: OverlapIndex, text = sentence): readonly string[] {
  return index.overlapOf(text).map(({ kind, planId }) => `${kind} ${planId}`);
}

test('a copied sentence between new ones is found to the character, with the unit that holds it', () => {
  const index = indexOf(plan('甲区', 'peer', '短句。', `先说别的事情。${sentence}再说其他打算。`));
  const text = `新写的第一句话。${sentence}新写的第二句话。`;
  expect(index.overlapOf(text)).toEqual([
    {
      start: 8,
      end: 8 + sentence.length,
      kind: 'other',
      planId: '甲区',
      planTitle: '甲区的要点',
      unitId: '甲区-u2',
      plans: 1,
    },
  ]);
});

test('an empty index and texts without words have nothing in common', () => {
  expect(indexOf().overlapOf(sentence)).toEqual([]);
  const index = indexOf(plan('甲区', 'peer', sentence, '', '，。'));
  for (const text of ['', '。，；：！？——……、（）《》“”', ' \n\t\u3000\ufffc', '专职心理教师']) {
    expect(index.overlapOf(text)).toEqual([]);
  }
});

test('twelve characters in common are a set phrase, thirteen are not', () => {
  const index = indexOf(plan('甲区', 'peer', words));
  const twelve = '每所乡村学校配一名专职';
  expect(index.overlapOf(`兹令${twelve}心才俊`)).toEqual([]);
  const text = `兹令${twelve}心理才俊`;
  expect(cut(text, index.overlapOf(text))).toEqual([`${twelve}心理`]);
});

test('marks, spaces, breaks, references, capitals and the width of figures make no difference', () => {
  const index = indexOf(plan('甲区', 'peer', '到２０２７年建成STEM教室45间，“做中学”课程进入所有小学。'));
  const text = '其中：\n到 2027年，建成\ufffcｓｔｅｍ教室45间“做中学”课程\n进入所有小学！另外';
  expect(cut(text, index.overlapOf(text))).toEqual([
    '到 2027年，建成\ufffcｓｔｅｍ教室45间“做中学”课程\n进入所有小学！',
  ]);
});

test('marks that open before a stretch and close behind it belong to it', () => {
  const index = indexOf(plan('甲区', 'peer', '《望川区乡村教师走教管理办法》'));
  const text = '按照（《望川区乡村教师走教管理办法》）办理';
  expect(cut(text, index.overlapOf(text))).toEqual(['（《望川区乡村教师走教管理办法》）']);
});

test('one or two characters that are the same by chance beyond a clause are left out', () => {
  const index = indexOf(plan('甲区', 'peer', '完成本年摸排，校内外巡查每周至少一次，问题当天交办。全部销号。'));
  const text = '做好摸排，校内外巡查每周至少一次，问题当天交办。全年不少于十次。';
  expect(cut(text, index.overlapOf(text))).toEqual(['校内外巡查每周至少一次，问题当天交办。']);
});

test('a changed word parts a stretch, and a piece that is too short falls away', () => {
  const [opening, middle, end] = ['统筹城乡学位供给做好入学摸底预警', '七八个字', '逐校公布招生范围并接受家长监督评议'];
  const index = indexOf(plan('甲区', 'peer', `${opening}以及${middle}以及${end}`));
  const text = `${opening}并且${middle}而且${end}`;
  expect(cut(text, index.overlapOf(text))).toEqual([opening, end]);
});

test('a figure that was changed is no part of what is the same', () => {
  const index = indexOf(plan('甲区', 'peer', '全区乡村教师周转房入住率达到95%'));
  const text = '全区乡村教师周转房入住率达到98%';
  expect(cut(text, index.overlapOf(text))).toEqual(['全区乡村教师周转房入住率达到']);
});

test('units are not read across, neither in the library nor in the text', () => {
  const index = indexOf(plan('甲区', 'peer', words.slice(0, 10), words.slice(10, 20)));
  expect(index.overlapOf(words)).toEqual([]);
});

test('own past and departments’ plans are apart from others’; a plan without a role is another’s', () => {
  expect(kindsOf(indexOf(plan('本区', 'own', sentence)))).toEqual(['own 本区']);
  expect(kindsOf(indexOf(plan('卫健', 'department', sentence)))).toEqual(['own 卫健']);
  expect(kindsOf(indexOf(plan('甲区', 'peer', sentence)))).toEqual(['other 甲区']);
  expect(kindsOf(indexOf(plan('不明', null, sentence)))).toEqual(['other 不明']);
});

test('what stands in an own plan and in others’ is own, what only the others go on with is theirs', () => {
  const more = '走教的路费和餐补由区里按月发放到人。';
  const index = indexOf(plan('甲区', 'peer', sentence + more), plan('本区', 'own', sentence));
  const spans = index.overlapOf(sentence + more);
  expect(spans.map(({ kind, plans }) => [kind, plans])).toEqual([
    ['own', 2],
    ['other', 1],
  ]);
  expect(cut(sentence + more, spans)).toEqual([sentence, more]);
});

test('of several plans the one that holds most at a stretch is named', () => {
  const more = '走教的路费和餐补由区里按月发放到人。';
  const index = indexOf(
    plan('甲区', 'peer', sentence + more),
    plan('乙区', 'peer', sentence),
    plan('丙区', 'peer', more),
  );
  expect(index.overlapOf(sentence + more)).toMatchObject([{ planId: '甲区', plans: 1 }]);
});

test('what a superior plan or a speech says is free, wherever else it stands', () => {
  for (const role of ['superior', 'speech'] as const) {
    expect(kindsOf(indexOf(plan('本区', 'own', sentence), plan('上级', role, `要求${sentence}`)))).toEqual([]);
  }
});

test('wording of four issuers is free, of one issuer’s four plans it is not', () => {
  const issuers = ['甲区', '乙区', '丙区', '丁区'].map((name) => plan(name, 'peer', sentence));
  expect(kindsOf(indexOf(...issuers.slice(1)))).toEqual(['other 丁区']);
  expect(kindsOf(indexOf(...issuers))).toEqual([]);
  const years = issuers.map((one) => ({ ...one, issuer: '甲区教育局' }));
  expect(indexOf(...years).overlapOf(sentence)).toMatchObject([{ plans: 4 }]);
  expect(indexOf(...issuers.map((one) => ({ ...one, issuer: null }))).overlapOf(sentence)).toHaveLength(1);
  const own = issuers.map((one) => ({ ...one, role: 'own' as const }));
  expect(indexOf(...own).overlapOf(sentence)).toMatchObject([{ kind: 'own', plans: 4 }]);
});

test('a word by which another plan goes on longer is nobody’s', () => {
  const index = indexOf(plan('本区', 'own', sentence), plan('甲区', 'peer', `${words}半，随后返校。`));
  const text = `${words}半，另有安排。`;
  expect(cut(text, index.overlapOf(text))).toEqual([words]);
});

test('set phrases are cut out of what was copied around them', () => {
  const phrase = '学有所教、弱有众扶';
  const index = createOverlapIndex([phrase, '甲', '']);
  const [before, behind] = ['全区中小学把育人放在办学治校的首位，', '让山里娃娃在家门口读上好书。'];
  index.add(plan('甲区', 'peer', before + phrase + behind));
  const text = `${before}学有所教弱有众扶，${behind}`;
  expect(cut(text, index.overlapOf(text))).toEqual([before, behind]);
});

test('a set phrase with a few words beside it is no copy', () => {
  const index = createOverlapIndex(['学有所教弱有众扶']);
  index.add(plan('甲区', 'peer', '全区坚持学有所教弱有众扶的方向'));
  expect(index.overlapOf('全区坚持学有所教弱有众扶的方向')).toEqual([]);
});

test('a plan that is removed is not found, one that comes again has its new role and words', () => {
  const index = indexOf(plan('甲区', 'peer', sentence), plan('乙区', 'peer', `${sentence}以上。`));
  index.remove('乙区');
  index.remove('没有的');
  expect(kindsOf(index)).toEqual(['other 甲区']);
  index.add(plan('甲区', 'own', sentence));
  expect(kindsOf(index)).toEqual(['own 甲区']);
  index.add(plan('甲区', 'own', '换了全新的文字，与从前没有一句相同。'));
  expect(kindsOf(index)).toEqual([]);
});

test('plans that are left out are as if they were not there', () => {
  const index = indexOf(plan('甲区', 'peer', sentence), plan('上级', 'superior', sentence));
  expect(index.overlapOf(sentence, new Set(['上级']))).toMatchObject([{ planId: '甲区' }]);
  expect(index.overlapOf(sentence, new Set(['上级', '甲区']))).toEqual([]);
});

test('what was copied from a plan is found though it opens with words of hundreds', () => {
  const opening = '全面贯彻落实上级关于教育';
  const units = Array.from({ length: 600 }, (_, place) => `${opening}${String.fromCharCode(0x5000 + place)}的部署`);
  const index = indexOf(plan('本区', 'own', `${opening}的要求，${sentence}`), plan('去年', 'own', ...units));
  const text = `${opening}的要求，${sentence}`;
  expect(index.overlapOf(text)).toMatchObject([{ start: 0, end: text.length, planId: '本区', plans: 1 }]);
});

test('plans are found as before once what was removed has been swept', () => {
  const filler = (number: number) =>
    Array.from({ length: 4_000 }, (_, place) =>
      String.fromCharCode(0x4e00 + ((place * 7919 + number * 104_729) % 20_000)),
    );
  const index = indexOf(plan('甲区', 'peer', sentence), plan('本区', 'own', '别的话', `以下${sentence}`));
  for (let number = 0; number < 120; number++) {
    index.add(plan('常换', 'peer', filler(number).join('')));
    expect(index.overlapOf(sentence)).toMatchObject([{ planId: '本区', unitId: '本区-u2', plans: 2 }]);
  }
  const last = filler(119).slice(100, 200).join('');
  expect(cut(last, index.overlapOf(last))).toEqual([last]);
});

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const sign = fc.constantFrom('，', '。', '“', '）', ' ', '\n', '\u3000', '\ufffc');
const hanText = (minLength: number, maxLength: number) =>
  fc.array(han, { minLength, maxLength }).map((characters) => characters.join(''));
const markedText = (minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(han, fc.option(sign, { freq: 3 })), { minLength, maxLength })
    .map((pairs) => pairs.map(([character, mark]) => character + (mark ?? '')).join(''));

test('any stretch of twenty characters is found between any others, and spans are in order and apart', () => {
  const texts = [hanText(0, 60), hanText(20, 80), hanText(0, 60), markedText(0, 60), markedText(0, 60)] as const;
  fc.assert(
    fc.property(...texts, (before, copied, behind, left, right) => {
      const text = left + copied + right;
      const spans = indexOf(plan('甲区', 'peer', before + copied + behind)).overlapOf(text);
      const [start, end] = [left.length, left.length + copied.length];
      expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true);
      for (const [place, span] of spans.entries()) expect(span.start >= (spans[place - 1]?.end ?? 0)).toBe(true);
    }),
  );
});

/** The places of a text that lie in thirteen characters or more which stand in another. */
function placesInCommon(text: string, other: string): readonly number[] {
  const starts = [...text].flatMap((_, at) =>
    at + 13 <= text.length && other.includes(text.slice(at, at + 13)) ? at : [],
  );
  return [...new Set(starts.flatMap((start) => Array.from({ length: 13 }, (_, step) => start + step)))];
}

const slices = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 12 });
const joined = (text: string, pieces: readonly (readonly [number, number])[]) =>
  pieces.map(([from, length]) => text.slice(from, from + length)).join('');

test('all that is the same is found and nothing else, however pieces are put together', () => {
  const distinct = fc.uniqueArray(han, { minLength: 30, maxLength: 200 }).map((all) => all.join(''));
  fc.assert(
    fc.property(distinct, slices, (held, pieces) => {
      const text = joined(held, pieces);
      const spans = indexOf(plan('甲区', 'peer', held)).overlapOf(text);
      const found = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step));
      expect(found).toEqual(placesInCommon(text, held));
    }),
  );
});

test('in texts that repeat themselves only what is the same is found', () => {
  const monotonous = fc.array(fc.constantFrom('学', '校', '师'), { minLength: 30, maxLength: 200 });
  fc.assert(
    fc.property(monotonous, slices, (all, pieces) => {
      const held = all.join('');
      const text = joined(held, pieces);
      for (const piece of cut(text, indexOf(plan('甲区', 'peer', held)).overlapOf(text))) expect(held).toContain(piece);
    }),
  );
});
