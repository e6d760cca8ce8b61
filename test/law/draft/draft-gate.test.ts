/** 国令713号第二十五条、第三十条、第三十二条: each gate names a version; none is passed by another text than the one before named. */
import { describe, expect, it } from 'vitest';
import {
  DRAFT_GATE_LABELS,
  DraftGate,
  gatesInForce,
  type Passage,
  type PassingVersion,
  refuseAmending,
  refuseGate,
  refuseOtherSources,
  refuseUnapproved,
} from '#server/law/draft/draft-gate.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';

const { SUBMITTED, DISCUSSED, APPROVED, PUBLISHED } = DraftGate;
const passed = (gate: DraftGate, digest = 'd2', draftVersionId = `v${digest}`): Passage => ({
  gate,
  digest,
  draftVersionId,
});
const version = (digest: string | null, more: Partial<PassingVersion> = {}): PassingVersion => ({
  id: `v${digest ?? ''}`,
  no: 3,
  stage: DraftStage.REVISED,
  madeFrom: [],
  digest,
  ...more,
});
const amended = version('d3', { stage: DraftStage.APPROVED, madeFrom: ['vd9', 'vd2'] });

it.each<{ gate: DraftGate; before: Passage[]; one: PassingVersion; code: string | undefined }>([
  { gate: SUBMITTED, before: [], one: version('d2'), code: undefined },
  { gate: SUBMITTED, before: [], one: version(null), code: 'REVISION_UNFINISHED' },
  { gate: SUBMITTED, before: [passed(SUBMITTED), passed(DISCUSSED)], one: version('d3'), code: undefined },
  { gate: DISCUSSED, before: [], one: version('d2'), code: 'LEGALITY_REVIEW_REQUIRED' },
  { gate: DISCUSSED, before: [passed(SUBMITTED)], one: version('d2'), code: undefined },
  { gate: DISCUSSED, before: [passed(SUBMITTED)], one: version(null), code: 'REVISION_UNFINISHED' },
  { gate: APPROVED, before: [passed(SUBMITTED)], one: version('d2'), code: 'DISCUSSED_DRAFT_MISSING' },
  { gate: APPROVED, before: [passed(SUBMITTED), passed(DISCUSSED)], one: version('d2'), code: undefined },
  {
    gate: APPROVED,
    before: [passed(SUBMITTED), passed(DISCUSSED)],
    one: version('d3', { madeFrom: ['vd2'] }),
    code: 'DISCUSSED_DRAFT_CHANGED',
  },
  { gate: APPROVED, before: [passed(SUBMITTED), passed(DISCUSSED)], one: amended, code: undefined },
  {
    gate: APPROVED,
    before: [passed(SUBMITTED), passed(DISCUSSED, 'd1')],
    one: amended,
    code: 'DISCUSSED_DRAFT_CHANGED',
  },
  {
    gate: PUBLISHED,
    before: [passed(SUBMITTED), passed(DISCUSSED)],
    one: version('d2'),
    code: 'PUBLISHED_DRAFT_DIFFERS',
  },
  {
    gate: PUBLISHED,
    before: [passed(SUBMITTED), passed(DISCUSSED), passed(APPROVED)],
    one: version('d3'),
    code: 'PUBLISHED_DRAFT_DIFFERS',
  },
  {
    gate: PUBLISHED,
    before: [passed(SUBMITTED), passed(DISCUSSED), passed(APPROVED)],
    one: version('d2'),
    code: undefined,
  },
])('$gate after $before.length passages: $code', ({ gate, before, one, code }) => {
  expect(refuseGate(gatesInForce(before), gate, one)[0]?.code).toBe(code);
});

describe('现行的过关', () => {
  it('重新送审的，以前的讨论稿、审定稿不再算', () => {
    const again = passed(SUBMITTED, 'd3');
    expect(gatesInForce([passed(SUBMITTED), passed(DISCUSSED), passed(APPROVED), again])).toEqual({
      [SUBMITTED]: again,
    });
  });

  it('重新安排上会的，送审稿仍然算', () => {
    const gates = gatesInForce([passed(SUBMITTED), passed(DISCUSSED), passed(DISCUSSED, 'd3')]);
    expect(gates[SUBMITTED]?.digest).toBe('d2');
    expect(gates[DISCUSSED]?.digest).toBe('d3');
  });

  it('每一关都有名称', () => {
    expect(Object.keys(DRAFT_GATE_LABELS)).toEqual(Object.values(DraftGate));
  });
});

describe('通过以后', () => {
  const gates = gatesInForce([passed(SUBMITTED), passed(DISCUSSED)]);
  const approved = gatesInForce([passed(SUBMITTED), passed(DISCUSSED), passed(APPROVED)]);
  const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

  it.each([
    ['原样通过，或者已经确认', approved, ['APPROVED_DRAFT_FIXED']],
    ['修改后通过，还没有确认', gates, []],
    ['一直是文件，没有过关', {}, ['APPROVED_DRAFT_FIXED']],
  ])('能否再改：%s', (_, inForce, found) => {
    expect(codes(refuseAmending(inForce))).toEqual(found);
  });

  it('没有审定稿的不能签发；一直是文件的，不看审定稿', () => {
    expect(codes(refuseUnapproved(gates))).toEqual(['APPROVED_DRAFT_REQUIRED']);
    expect(codes(refuseUnapproved(approved))).toEqual([]);
    expect(codes(refuseUnapproved({}))).toEqual([]);
  });

  it('审定稿中只有会议决定的修改', () => {
    const changes = [
      { no: '第一条', source: ChangeSource.MEETING },
      { no: '第二条', source: ChangeSource.LEGALITY },
      { no: '第三条', source: null },
    ];
    expect(refuseOtherSources(DraftStage.APPROVED, changes)[0]?.message).toMatch(/^第二条的修改不是/);
    expect(codes(refuseOtherSources(DraftStage.APPROVED, changes))).toEqual(['MEETING_SOURCE_REQUIRED']);
    expect(refuseOtherSources(DraftStage.APPROVED, changes.slice(0, 1))).toEqual([]);
    expect(refuseOtherSources(DraftStage.REVISED, changes)).toEqual([]);
  });
});
