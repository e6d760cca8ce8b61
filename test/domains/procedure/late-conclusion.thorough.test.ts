import { describe, expect, it } from 'vitest';
import { correctingLate } from './late-correcting.ts';
import { COMPETITION, TOLD } from './late-samples.ts';

const { enter, propose, giveBack, correction, corrected, marks, reviewed } = await correctingLate();
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);
const stateOf = (answer: { stepLine: { kind: string; state: string }[] }, kind: string) =>
  answer.stepLine.find((step) => step.kind === kind)?.state;
type Reviewed = Awaited<ReturnType<typeof reviewed>>;
const found = ({ legality: { legality } }: Reviewed, outcome: string) => ({
  legality: {
    ...legality,
    opinion: { ...legality.opinion, outcome, procedure: 'FAIL', procedureNote: '没有按规定公开征求意见。' },
  },
});
const resolved = ({ discussion: { discussion } }: Reviewed, result: string) => ({
  discussion: { ...discussion, result, majorityResult: result },
});

describe('第三十三条 结论录错的，还没有往下办理的，更正结论，事项回到应在的环节', () => {
  it('合法性审查：合法改为不合法，回到修改；再改回来，接着讨论', async () => {
    const matter = await reviewed();
    const { id, no } = matter;
    const failed = await corrected(id, 'LEGALITY_REVIEW', found(matter, 'FAIL'));
    expect(failed).toMatchObject({ phase: 'REVISING' });
    expect(stateOf(failed, 'LEGALITY_REVIEW')).not.toBe('DONE');
    const passed = await corrected(id, 'LEGALITY_REVIEW', matter.legality);
    expect(passed).toMatchObject({ phase: 'READY_FOR_DISCUSSION' });
    expect(stateOf(passed, 'LEGALITY_REVIEW')).toBe('DONE');
    expect((await marks(no)).lateMarks.at(-1)).toMatchObject({ earlier: [{}, {}] });
    expect(await enter(id, 'DISCUSSION', matter.discussion)).toMatchObject({ phase: 'APPROVED' });
    const refused = await propose(
      id,
      'LEGALITY_REVIEW',
      await correction(id, 'LEGALITY_REVIEW', found(matter, 'FAIL')),
    );
    expect(codes(refused)).toEqual(['LATE_CORRECTION_CONCLUSION']);
    expect(refused.findings?.[0]).toMatchObject({ message: expect.stringContaining('办理了“安排上会”') });
  });

  it.each(['REJECT', 'DEFER', 'REWORK'])('集体讨论：%s改为通过，接着请示报告、印发', async (result) => {
    const matter = await reviewed();
    const { id } = matter;
    const first = await enter(id, 'DISCUSSION', resolved(matter, result));
    expect(first.phase).not.toBe('APPROVED');
    const approved = await corrected(id, 'DISCUSSION', matter.discussion);
    expect(approved).toMatchObject({ phase: 'APPROVED' });
    expect(stateOf(approved, 'LEGALITY_REVIEW')).toBe('DONE');
    expect(stateOf(approved, 'COLLECTIVE_DISCUSSION')).toBe('DONE');
    expect(codes(await enter(id, 'PARTY_REPORT'))).toEqual([]);
    const refused = await propose(
      id,
      'DISCUSSION',
      await correction(id, 'DISCUSSION', resolved(matter, result)),
    );
    expect(codes(refused)).toEqual(['LATE_CORRECTION_CONCLUSION']);
  });

  it('请示报告：不同意改为同意，审查、讨论不用重来；同意改为不同意，回到修改', async () => {
    const matter = await reviewed();
    const { id } = matter;
    await enter(id, 'DISCUSSION', matter.discussion);
    const { report } = TOLD.PARTY_REPORT;
    const refused = {
      report: { ...report, reply: 'REFUSED', replyText: '请按意见修改后再报，资金来源未落实。' },
    };
    expect(await enter(id, 'PARTY_REPORT', refused)).toMatchObject({ phase: 'REVISING' });
    const agreed = await corrected(id, 'PARTY_REPORT', { report });
    expect(agreed).toMatchObject({ phase: 'APPROVED' });
    for (const kind of ['LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', 'PARTY_REPORT'])
      expect([kind, stateOf(agreed, kind)]).toEqual([kind, 'DONE']);
    const back = await corrected(id, 'PARTY_REPORT', refused);
    expect(back).toMatchObject({ phase: 'REVISING' });
    expect(stateOf(back, 'LEGALITY_REVIEW')).not.toBe('DONE');
  });

  it('第二十九条 公平竞争审查：讨论通过以前可以改为不符合要求，不得通过；通过以后不得再改', async () => {
    const matter = await reviewed({ market: true });
    const { id } = matter;
    const failed = { fairCompetition: { ...COMPETITION, conclusion: 'FAILED' } };
    await corrected(id, 'FAIR_COMPETITION', failed);
    expect(codes(await enter(id, 'DISCUSSION', matter.discussion))).toContain('FAIR_COMPETITION_REQUIRED');
    await giveBack(id, '公平竞争审查没有通过。');
    await corrected(id, 'FAIR_COMPETITION', { fairCompetition: COMPETITION });
    expect(await enter(id, 'DISCUSSION', matter.discussion)).toMatchObject({ phase: 'APPROVED' });
    const refused = await propose(id, 'FAIR_COMPETITION', await correction(id, 'FAIR_COMPETITION', failed));
    expect(codes(refused)).toEqual(['LATE_CORRECTION_CONCLUSION']);
    const other = { fairCompetition: { ...COMPETITION, reviewedBy: '周海洋' } };
    expect(codes(await corrected(id, 'FAIR_COMPETITION', other))).toEqual([]);
  });
});
