import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DRAFT_STAGE_LABELS, DraftStage } from '#server/law/draft/draft-stage.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import {
  CHANGE_SOURCE_LABELS,
  changedName,
  ChangeSource,
  refuseFixing,
  refuseNewKind,
  refuseRevisionPhase,
  refuseSource,
} from '#server/law/draft/revision.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const P = DecisionPhase;

it.each([
  [P.DRAFTING, []],
  [P.CONSULTING, []],
  [P.REVISING, []],
  [P.LEGALITY_REVIEW, ['WRONG_PHASE']],
  [P.READY_FOR_DISCUSSION, []],
  [P.SCHEDULED, []],
  [P.APPROVED, []],
  [P.ISSUED, ['WRONG_PHASE']],
  [P.PUBLISHED, ['WRONG_PHASE']],
  [P.TERMINATED, ['WRONG_PHASE']],
])('草案在“%s”阶段能不能修改', (phase, found) => {
  expect(codes(refuseRevisionPhase(phase))).toEqual(found);
});

describe('国令713号第十八条 定稿：改了什么、为什么改、来自哪里，都说得清', () => {
  const why = '根据公众意见提高补贴标准。';
  const known = { no: '第一条', source: ChangeSource.OPINIONS };
  const unknown = { no: '第二条', source: null };

  it.each([
    ['说得清', [known], why, []],
    ['没有修改', [], why, ['DRAFT_UNCHANGED']],
    ['有一处没有来源', [known, unknown], why, ['CHANGE_SOURCE_REQUIRED']],
    ['没有写明原因', [known], '。。。。。。。。。。', ['REASON_REQUIRED']],
    ['都没有，一次说全', [unknown], ' ', ['CHANGE_SOURCE_REQUIRED', 'REASON_REQUIRED']],
  ] as const)('%s', (_, changes, reason, found) => {
    expect(codes(refuseFixing(changes, reason))).toEqual(found);
  });

  it('指出是哪几条', () => {
    const [finding] = refuseFixing([unknown, { no: '第五条', source: null }], why);
    expect(finding?.message).toContain('第二条、第五条');
  });
});

const HELD = [
  { id: 'm/1', source: ChangeSource.MEETING },
  { id: 'l/1', source: ChangeSource.LEGALITY },
];

it.each([
  ['公众意见，有采纳的意见指明这一条', ChangeSource.OPINIONS, '', true, []],
  [
    '公众意见，没有采纳的意见指明这一条',
    ChangeSource.OPINIONS,
    '有人这样说',
    false,
    ['CHANGE_SOURCE_UNFOUNDED'],
  ],
  ['会议讨论意见，写明出处', ChangeSource.MEETING, '会议纪要第2项', false, []],
  ['会议讨论意见，没有出处', ChangeSource.MEETING, '。。。。', false, ['CHANGE_NOTE_REQUIRED']],
  ['听证意见，没有听证记录', ChangeSource.HEARING, '听证会第3号陈述', false, ['CHANGE_SOURCE_UNRECORDED']],
  ['文字修改', ChangeSource.EDITORIAL, '', false, []],
] as const)('修改来源：%s', (_, source, note, adopted, found) => {
  expect(
    codes(refuseSource({ anchorId: 'a', source, note, lead: false, adopted, points: [], grounds: HELD })),
  ).toEqual(found);
});

it.each([
  ['没有选择哪一点', null, '', ['LEGALITY_POINT_REQUIRED']],
  ['没有第3点', 3, '按意见修改', ['LEGALITY_POINT_REQUIRED']],
  ['没有第0点', 0, '按意见修改', ['LEGALITY_POINT_REQUIRED']],
  ['说的是这一条', 1, '', []],
  ['说的是全文', 2, '', []],
] as const)('来源是审查意见：%s', (_, point, note, found) => {
  const points = [
    { anchorId: 'a', text: '写明依据' },
    { anchorId: null, text: '统一用语' },
  ];
  const told = {
    source: ChangeSource.LEGALITY,
    note,
    point,
    lead: false,
    adopted: false,
    points,
    grounds: [],
  };
  expect(codes(refuseSource({ anchorId: 'a', ...told }))).toEqual(found);
});

it('审查意见说的是另一条的，写明为什么这一条也要改', () => {
  const points = [{ anchorId: 'a', text: '写明依据' }];
  const told = {
    anchorId: 'b',
    source: ChangeSource.LEGALITY,
    point: 1,
    lead: false,
    adopted: false,
    points,
    grounds: [],
  };
  expect(codes(refuseSource({ ...told, note: '。' }))).toEqual(['LEGALITY_POINT_ELSEWHERE']);
  expect(codes(refuseSource({ ...told, note: '与第一条衔接' }))).toEqual([]);
});

it('每种稿次、每种来源都有名称', () => {
  expect(Object.keys(DRAFT_STAGE_LABELS)).toEqual(Object.values(DraftStage));
  expect(Object.keys(CHANGE_SOURCE_LABELS)).toEqual(Object.values(ChangeSource));
});

it.each([
  ['一', '二', '第一部分'],
  [null, '四', '原第四部分'],
  ['第三条', '第四条', '第三条'],
  [null, '附件1', '原附件1'],
])('改动的条款怎样称呼：%s（原%s）是%s', (noAfter, noBefore, name) => {
  expect(changedName({ noAfter, noBefore })).toBe(name);
});

it.each([
  [ClauseKind.ARTICLE, []],
  [ClauseKind.ITEM, []],
  [ClauseKind.CHAPTER, []],
  [ClauseKind.ANNEX, ['CLAUSE_NOT_COUNTED']],
  [ClauseKind.PREAMBLE, ['CLAUSE_NOT_COUNTED']],
  [ClauseKind.WHOLE, ['CLAUSE_NOT_COUNTED']],
] as const)('增加条款，层次为%s', (kind, codes) => {
  expect(refuseNewKind(kind).map(({ code }) => code)).toEqual(codes);
});
