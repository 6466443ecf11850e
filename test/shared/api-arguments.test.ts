import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { apiArguments } from '../../shared/api-arguments.ts';
import { changeOf } from '../../shared/document/draft-change.ts';
import { emptyLists } from '../../shared/lists/office-lists.ts';
import { draft, paragraph } from '../support/draft-builder.ts';

type Method = keyof Api;

const node = { id: 's1', type: 'heading', depth: 1, unnumbered: false, title: '总则', planIds: ['p1'], unitId: 'u1' };
const stored = JSON.parse(JSON.stringify(draft(paragraph('办好学校。'))));

const change = {
  setMeta: { title: '望川区教育局2025年工作要点', role: 'own', issueDate: '2025-01-20' },
  unsetMeta: ['region'],
  addUnits: [
    { kind: 'level', unitId: 'u1', level: 2 },
    { kind: 'join', unitId: 'u2-2' },
  ],
  dropUnits: [{ kind: 'split', unitId: 'u3', at: 12 }],
  switchOff: ['pinyin'],
  addTags: ['底本'],
  text: null,
};

const good: readonly (readonly [Method, unknown])[] = [
  ['home', undefined],
  ['switchHome', { kind: 'sample' }],
  ['listPlans', undefined],
  ['readPlan', { planId: 'p-1_a' }],
  ['setOffice', { office: { region: '云洲市望川区', issuer: '望川区教育局' } }],
  ['deletePlans', { planIds: ['p1', 'p2'] }],
  ['restorePlans', { planIds: [] }],
  [
    'changePlans',
    {
      changes: [
        { planId: 'p1', change },
        { planId: 'p2', change: {} },
      ],
    },
  ],
  ['searchPlans', { text: '学位', planIds: null }],
  ['startReadingAgain', { planIds: ['p1'] }],
  ['readSession', undefined],
  ['saveSession', { session: { place: 'drafts', openIds: ['d1'], activeId: 'd1', recentIds: ['d1'] } }],
  ['startBackup', undefined],
  ['startPackDraft', { draftId: 'd1' }],
  ['startMerge', { fileId: 'f1' }],
  ['startImport', { fileIds: ['f1', 'f2'] }],
  ['job', { jobId: 'j1' }],
  ['cancelJob', { jobId: 'j1' }],
  ['proposeOutline', { kind: 'annualWorkPoints', baseIds: [] }],
  ['createDraft', { meta: stored.meta, baseIds: ['p1'], sections: [node] }],
  ['listDrafts', undefined],
  ['readDraft', { draftId: 'd1' }],
  ['saveDraft', { change: changeOf(null, stored), basedOn: stored.updatedAt }],
  ['deleteDraft', { draftId: 'd1' }],
  ['openDocument', { fileId: 'f1' }],
  ['renameDraft', { draftId: 'd1', title: '望川区教育局2027年工作要点' }],
  ['duplicateDraft', { draftId: 'd1', title: '要点（副本）' }],
  ['listDeletedDrafts', undefined],
  ['restoreDraft', { draftId: 'd1' }],
  [
    'suggest',
    { kind: 'heading', text: '总则', headings: ['一'], exclude: null, planKind: 'notice', region: '望川区', limit: 25 },
  ],
  ['suggest', { kind: 'section', text: '', headings: [], baseIds: ['p1'] }],
  ['readUnits', { planId: 'p1', unitIds: ['u1', 'u2'] }],
  ['findTargets', { text: '毛入园率', region: '云洲市望川区' }],
  ['findOverlap', { texts: [{ id: 'b1', text: '字'.repeat(30_000) }] }],
  ['findUses', { planIds: ['p1'] }],
  ['readLists', undefined],
  ['saveLists', { lists: emptyLists }],
];

const bad: readonly (readonly [Method, string, unknown])[] = [
  ['switchHome', 'a home of another kind', { kind: '/etc' }],
  ['readPlan', 'no argument', undefined],
  ['readPlan', 'an id that leads out of its folder', { planId: '../secret' }],
  ['readPlan', 'an empty id', { planId: '' }],
  ['readPlan', 'an id that is too long', { planId: 'p'.repeat(65) }],
  ['deletePlans', 'an id that is no text', { planIds: [7] }],
  ['changePlans', 'a rule of no sort', { changes: [{ planId: 'p1', change: { switchOff: ['x'] } }] }],
  ['changePlans', 'a date that is none', { changes: [{ planId: 'p1', change: { setMeta: { issueDate: '去年' } } }] }],
  ['changePlans', 'a field of no sort', { changes: [{ planId: 'p1', change: { unsetMeta: ['size'] } }] }],
  ['changePlans', 'an empty tag', { changes: [{ planId: 'p1', change: { addTags: [' '] } }] }],
  ['searchPlans', 'a text longer than any search', { text: '字'.repeat(201), planIds: null }],
  ['startImport', 'a single id in place of a list', { fileIds: 'f1' }],
  ['startImport', 'a path among ids', { fileIds: ['f1', '/etc/passwd'] }],
  ['createDraft', 'a node deeper than a draft', { meta: stored.meta, baseIds: [], sections: [{ ...node, depth: 6 }] }],
  ['createDraft', 'a node of no sort', { meta: stored.meta, baseIds: [], sections: [{ ...node, type: 'row' }] }],
  ['createDraft', 'a period that is none', { meta: { ...stored.meta, periodEnd: 0 }, baseIds: [], sections: [] }],
  ['renameDraft', 'a title of white space', { draftId: 'd1', title: ' ' }],
  ['restoreDraft', 'an id that leads out of the bin', { draftId: '../drafts/d1' }],
  [
    'saveDraft',
    'a change of an unknown block',
    { change: { ...changeOf(null, stored), changed: { ids: [], blocks: [] } }, basedOn: '' },
  ],
  ['saveDraft', 'a change without its base', { change: changeOf(null, stored) }],
  ['saveLists', 'names that are no text', { lists: { ...emptyLists, nearWords: [[7]] } }],
  ['findOverlap', 'a text without an id', { texts: [{ text: '字' }] }],
  ['suggest', 'a query of no sort', { kind: 'everything', text: '' }],
  ['suggest', 'a text longer than any block', { kind: 'typing', text: '字'.repeat(20_001) }],
];

describe('apiArguments', () => {
  it('knows an argument of every method that has a case here, and has a case for every method', () => {
    expect(Object.keys(apiArguments).toSorted()).toEqual([...new Set(good.map(([method]) => method))].toSorted());
  });

  it.each(good)('%s takes a well-formed argument as it is', (method, argument) => {
    expect(apiArguments[method](argument)).toEqual(argument);
  });

  it.each(bad)('%s refuses %s', (method, _, argument) => {
    expect(() => apiArguments[method](argument)).toThrow(expect.objectContaining({ code: 'brokenData' }));
  });

  it.each(['home', 'listPlans', 'listDrafts'] as const)('%s drops what is sent along', (method) => {
    expect(apiArguments[method]({ path: '/etc' })).toBeUndefined();
  });
});
