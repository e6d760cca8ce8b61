/** 国令713号第二十六条: what comes before the review is done, what is sent to it is complete, and it is left its time. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildDecision, changeRow } from '#test/kernel/build-decision.ts';
import { linesOf, Matter, stepOf } from './review-questions.ts';
import { openReview, SENT } from './review-room.ts';
import { ACTIVITY } from './samples.ts';

const room = await openReview();
const { database, people, paper, record, step, heard, facts, unchanged } = room;
const { lead } = people;

describe('第二十六条 送请合法性审查，应当提供决策草案及相关材料、依据文本和履行程序的说明', () => {
  it('材料齐全、程序已经履行的，进入合法性审查，所有材料写入记录', async () => {
    const matter = await heard();
    const done = await matter.done('submitLegality', lead, SENT);
    expect(done).toMatchObject({ phase: 'LEGALITY_REVIEW', phaseSince: '2026-11-20', version: 2 });
    expect(stepOf(done, 'LEGALITY_REVIEW')).toMatchObject({
      status: 'IN_PROGRESS',
      happenedOn: '2026-11-20',
      note: '已送请审查',
    });
    expect(linesOf(done, 'LEGALITY_SUBMISSION')).toEqual([
      `送审稿：第1稿，SHA-256 ${'0'.repeat(64)}`,
      expect.stringMatching(
        /^履行程序的说明：公众参与：已履行。\n各项程序的材料已经编目，随草案一并送审。$/u,
      ),
      '决策依据：城镇老旧小区改造指导意见第三条',
      '方案：分三年实施：2026年至2028年分批改造，每年改造十二个小区。',
    ]);
    expect(done.records.at(-1)?.fileIds).toHaveLength(3);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.legalitySubmitted', 'DONE']);
  });

  it('什么也没有的，一次指出全部缺项，什么也没有变', async () => {
    const matter = await heard({}, []);
    await room.withoutDraft(matter.id);
    await step(matter.id, 'PUBLIC_PARTICIPATION', 'PENDING');
    await facts(
      matter.id,
      'TECHNICAL',
      'MAY_HARM_STABILITY',
      'AFFECTS_MARKET_PLAYERS',
      'AFFECTS_SPECIFIC_GROUPS',
    );
    const empty = { procedureStatement: '', basisList: [], options: [], costBenefitNeeded: true };
    const found = await unchanged(() => matter.refused('submitLegality', lead, empty));
    expect(found.map(({ code }) => code)).toEqual([
      'PARTICIPATION_REQUIRED',
      'EXPERT_REVIEW_REQUIRED',
      'RISK_ASSESSMENT_REQUIRED',
      'FAIR_COMPETITION_REQUIRED',
      'GROUP_CONSULTATION_MISSING',
      'LEGALITY_PACKAGE_INCOMPLETE',
      'DRAFT_BASIS_MISSING',
      'DRAFT_TEXT_MISSING',
      'COST_BENEFIT_MISSING',
    ]);
    expect(found.find(({ code }) => code === 'LEGALITY_PACKAGE_INCOMPLETE')?.message).toBe(
      '送审材料缺少：决策草案、相关材料、依据文本、履行程序的说明。',
    );
  });

  it('事项情形没有经认定的，不能送审（承办单位自己填写的情形不算）', async () => {
    const matter = await heard();
    await database.sql('update decision set facts_confirmed = false where id = $1', [matter.id]);
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['FACTS_UNRULED']);
  });

  it('已公布的目录列明风险评估的，没有评估不能送审，无论认定什么情形', async () => {
    const matter = await heard();
    await changeRow(database, matter.no, `required_steps = required_steps || '{RISK_ASSESSMENT}'`);
    const [found] = await matter.refused('submitLegality', lead, SENT);
    expect(found).toMatchObject({ code: 'RISK_ASSESSMENT_REQUIRED', basis: 'POLICY' });
    expect(found?.message).toContain('已公布的目录写明履行这一程序');
  });

  it('第十六条 直接涉及切身利益，没有举行听证会的，写明理由以后才能送审', async () => {
    const matter = await heard();
    await facts(matter.id, 'DIRECT_VITAL_INTEREST');
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['HEARING_WAIVER_REQUIRED']);
    await step(matter.id, 'HEARING', 'WAIVED');
    await matter.done('submitLegality', lead, SENT);
  });

  it('履行程序的说明由平台按记录写成，不必填写', async () => {
    const matter = await heard();
    const bare = { ...SENT, procedureStatement: '' };
    const done = await matter.done('submitLegality', lead, bare);
    expect(done.phase).toBe('LEGALITY_REVIEW');
    expect(linesOf(done, 'LEGALITY_SUBMISSION').join()).toMatch(/履行程序的说明：公众参与：已履行/u);
  });

  it('补充的话说到没有记录的程序的，不能送审，什么也没有变', async () => {
    const matter = await heard();
    const claimed = { ...SENT, procedureStatement: '已公开征求意见30日，举行听证会，并经专家论证。' };
    const found = await unchanged(() => matter.refused('submitLegality', lead, claimed));
    expect(found.map(({ code }) => code)).toEqual(['TOLD_STEP_UNRECORDED', 'TOLD_STEP_UNRECORDED']);
    expect(found.map(({ message }) => message).join()).toMatch(/“举行听证会”.*“并经专家论证”/u);
  });

  it('已经移除的材料不算', async () => {
    const matter = await heard();
    await room.withoutDraft(matter.id);
    await database.sql(
      `update decision_file set removed_at = now() where decision_id = $1 and kind = 'DRAFT'`,
      [matter.id],
    );
    const [finding] = await matter.refused('submitLegality', lead, SENT);
    expect(finding?.message).toBe('送审材料缺少：决策草案。');
  });

  it('公众参与的轮次没有公布采纳情况的，不得送审', async () => {
    const matter = await heard({ state: 'CLOSED' });
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['FEEDBACK_MISSING']);
  });

  it('没有登记征求有关单位意见的，不得送审；未达成一致而未说明的，也不得送审', async () => {
    const matter = await heard();
    const asked = { unitName: '县财政局', sentOn: '2026-11-02', digest: 'a1', settled: false } as const;
    await record(matter.id, RecordKind.UNIT_CONSULTATION, {
      consultations: [{ ...asked, reply: UnitReply.DISAGREE }],
      noUnitConcerned: false,
      fileIds: [],
    });
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['UNIT_DISPUTE_UNEXPLAINED']);
    await database.sql(`alter table decision_record disable trigger decision_record_fixed`);
    await database.sql('delete from decision_record where decision_id = $1', [matter.id]);
    await database.sql(`alter table decision_record enable trigger decision_record_fixed`);
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['UNIT_CONSULTATION_MISSING']);
  });

  it('第十四条 采取其他方式的理由，结束公众参与时说明过的，送审时不必再说；情形改变了的重新说明', async () => {
    const { id, no } = await buildDecision(database, people, {
      phase: DecisionPhase.REVISING,
      row: { participationMethods: [ParticipationMethod.FORUM] },
    });
    const matter = new Matter(database, id, no);
    await step(id, 'PUBLIC_PARTICIPATION');
    for (const kind of [DocumentKind.DRAFT, DocumentKind.EXPLANATION, DocumentKind.BASIS])
      await paper(id, { kind });
    await record(id, RecordKind.UNIT_CONSULTATION, { consultations: [], noUnitConcerned: true, fileIds: [] });
    await record(matter.id, RecordKind.ACTIVITY, {
      ...ACTIVITY,
      method: ParticipationMethod.FORUM,
      groups: [],
    });
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['SOLICITATION_EXPECTED']);
    const explain = (at: string) =>
      database.sql(
        `insert into acknowledged_warning (id, action, target_id, code, reason, by_id, at)
         values (gen_random_uuid(), 'decision.participationFinished', $1, 'SOLICITATION_EXPECTED', $2, $3, $4)`,
        [matter.id, '只涉及三个单位的职工，座谈会已经逐户听取意见。', lead.id, at],
      );
    await explain('2020-01-01T00:00:00Z');
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['SOLICITATION_EXPECTED']);
    await explain('2026-11-19T16:00:00Z');
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it('依法不予公开的，不要求公众参与', async () => {
    const matter = await heard({ state: 'WITHDRAWN' });
    await step(matter.id, 'PUBLIC_PARTICIPATION', 'PENDING');
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual([
      'PARTICIPATION_REQUIRED',
      'PARTICIPATION_REQUIRED',
    ]);
    await facts(matter.id, 'LAWFULLY_NOT_PUBLIC');
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });
});

describe('第二十六条 合法性审查的时间一般不少于七个工作日', () => {
  it.each([
    ['2026-12-01', ['REVIEW_TIME_SHORT']],
    ['2026-12-02', []],
  ])('11月20日送审、拟于%s上会：%j', async (meetingOn, codes) => {
    const matter = await heard();
    const wish = { ...SENT, meetingOn };
    if (codes.length === 0) await matter.done('submitLegality', lead, wish);
    else {
      expect(await unchanged(() => matter.codes('submitLegality', lead, wish))).toEqual(codes);
      const taken = [{ code: 'REVIEW_TIME_SHORT', reason: '汛期前须开工，审查部门已提前介入。' }];
      await matter.done('submitLegality', lead, wish, taken);
      expect(
        await database.sql('select code, reason from acknowledged_warning where target_id = $1', [matter.id]),
      ).toEqual(taken);
    }
  });
});
