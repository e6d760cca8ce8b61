/** 国令713号第二十五条至第二十八条: what is incomplete comes back; the opinion covers all it must; who sends does not review. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { linesOf, stepOf } from './review-questions.ts';
import { openReview, PASS, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, both, paper, heard, unchanged, sent, reviewed } = room;
const { lead } = people;
const REASON = '依据文本不全，请补充省级文件。';

describe('第二十六条 送审材料不符合要求的，退回或者要求补充', () => {
  it('要求补充后，审查等待；承办单位补充送审，时间重新起算', async () => {
    const matter = await sent();
    expect(await matter.codes('resubmitLegality', lead, SENT)).toEqual(['SUPPLEMENT_NOT_REQUESTED']);
    const asked = await matter.done('requestLegalitySupplement', reviewer, REASON);
    expect(asked.phase).toBe('LEGALITY_REVIEW');
    expect(linesOf(asked, 'LEGALITY_RETURN')).toEqual(['处理：要求补充材料', `原因：${REASON}`]);
    expect(await matter.codes('requestLegalitySupplement', reviewer, REASON)).toEqual([
      'SUPPLEMENT_OUTSTANDING',
    ]);
    expect(await unchanged(() => matter.codes('giveLegalityOpinion', reviewer, PASS))).toEqual([
      'SUPPLEMENT_OUTSTANDING',
    ]);
    await database.setClock('2026-11-23T02:00:00Z');
    const again = await matter.done('resubmitLegality', lead, SENT);
    expect(
      again.records.filter(({ kind }) => kind === 'LEGALITY_SUBMISSION').map((one) => one.happenedOn),
    ).toEqual(['2026-11-20', '2026-11-23']);
    expect(stepOf(again, 'LEGALITY_REVIEW')?.happenedOn).toBe('2026-11-23');
    expect((await matter.done('giveLegalityOpinion', reviewer, PASS)).phase).toBe('READY_FOR_DISCUSSION');
    await database.setClock('2026-11-19T16:00:00Z');
  });

  it('退回的，回到修改完善，修改后重新送审', async () => {
    const matter = await sent();
    const back = await matter.done('returnLegality', reviewer, REASON);
    expect(back.phase).toBe('REVISING');
    expect(stepOf(back, 'LEGALITY_REVIEW')).toMatchObject({
      status: 'PENDING',
      happenedOn: null,
      note: null,
    });
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it.each(['requestLegalitySupplement', 'returnLegality'] as const)(
    '%s：不写明原因的，不予办理',
    async (verb) => {
      const matter = await sent();
      expect(await unchanged(() => matter.codes(verb, reviewer, '不行'))).toEqual(['RETURN_REASON_REQUIRED']);
    },
  );
});

describe('第二十七条、第二十八条 合法性审查意见', () => {
  it.each([
    ['合法', PASS, 'READY_FOR_DISCUSSION', 'DONE'],
    ['不合法', { ...PASS, content: 'FAIL', outcome: 'FAIL' }, 'REVISING', 'PENDING'],
    [
      '国家尚无明确规定',
      { ...PASS, outcome: 'NO_CLEAR_RULE', legalRiskStatement: '上位法尚未规定低空经济收费。' },
      'READY_FOR_DISCUSSION',
      'DONE',
    ],
  ])('%s的去向', async (_, opinion, phase, status) => {
    const matter = await sent();
    const done = await matter.done('giveLegalityOpinion', reviewer, opinion);
    expect([done.phase, stepOf(done, 'LEGALITY_REVIEW')?.status]).toEqual([phase, status]);
  });

  it('分项、法律顾问和结论都记录在案', async () => {
    const matter = await sent();
    const id = await paper(matter.id, { kind: DocumentKind.LEGALITY_OPINION });
    const done = await matter.done('giveLegalityOpinion', reviewer, { ...PASS, fileIds: [id] });
    expect(linesOf(done, 'LEGALITY_OPINION')).toEqual([
      '结论：合法',
      '法定权限：符合规定',
      '法定程序：符合规定',
      '草案内容：有修改意见：第1条：起步价应当写明依据。',
      '审查意见第1点（全文）：起步价应当写明依据。',
      '法律顾问：陈律师',
      '法律意见：草案不与上位法抵触。',
    ]);
    expect(done.records.at(-1)?.fileIds).toEqual([id]);
  });

  it('缺项一次指出；违法的只能是不合法', async () => {
    const matter = await sent();
    expect(await unchanged(() => matter.codes('giveLegalityOpinion', reviewer, {}))).toEqual([
      'LEGALITY_OPINION_INCOMPLETE',
      'LEGALITY_OPINION_INCOMPLETE',
      'LEGALITY_OPINION_INCOMPLETE',
      'LEGALITY_OPINION_INCOMPLETE',
      'LEGALITY_OPINION_INCOMPLETE',
    ]);
    const unlawful = { ...PASS, authority: 'FAIL', authorityNote: '超越县级权限。' };
    expect(await matter.codes('giveLegalityOpinion', reviewer, unlawful)).toEqual(['LEGALITY_FAILED']);
  });

  it('送审人不得自己审查；所附材料应当是本事项的', async () => {
    const matter = await heard();
    const foreign = await paper((await heard()).id, { kind: DocumentKind.LEGALITY_OPINION });
    await matter.done('submitLegality', both, SENT);
    expect(
      await unchanged(() => matter.codes('giveLegalityOpinion', both, { ...PASS, fileIds: [foreign] })),
    ).toEqual(['SECOND_PERSON_REQUIRED', 'REVIEWER_OF_OWN_UNIT', 'DOCUMENT_NOT_FOUND']);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
  });

  it('审查之后改了草案的，可以重新送审，上一次的意见不再作数', async () => {
    const matter = await reviewed();
    await paper(matter.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    expect((await matter.done('resubmitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
    const fail = { ...PASS, content: 'FAIL', outcome: 'FAIL' };
    expect((await matter.done('giveLegalityOpinion', reviewer, fail)).phase).toBe('REVISING');
  });
});
