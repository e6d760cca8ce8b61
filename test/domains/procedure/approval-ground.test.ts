/** 国令713号第二十四条、第二十九条: what must be settled before an approval. */
import { describe, expect, it } from 'vitest';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { MINUTES, openReview } from './review-room.ts';

const room = await openReview();
const { database, people, record, facts, unchanged, scheduled } = room;
const { govOffice } = people;
const AFTER_MEETING = '2026-12-02T08:00:00Z';
const BEFORE = '2026-11-19T16:00:00Z';

describe('第二十四条、第二十九条 风险不可控、没有通过公平竞争审查的，不得通过', () => {
  const assess = (id: string) =>
    record(id, RecordKind.RISK_ASSESSMENT, {
      departmentsHeard: [],
      riskPoints: [],
      measures: [],
      responsePlan: ['信访应急预案'],
      fileIds: [],
    });
  const found = (id: string, assessmentId: string, riskControllable: boolean) =>
    record(id, RecordKind.RISK_FINDING, {
      assessmentId,
      riskControllable,
      reason: '措施到位。',
      fileIds: [],
    });
  const compete = (id: string, conclusion: CompetitionConclusion) =>
    record(id, RecordKind.FAIR_COMPETITION, {
      conclusion,
      operatorsHeard: ['县电梯公司'],
      associationsHeard: ['县物业协会'],
      fileIds: [],
    });
  const risky = async () => {
    const matter = await scheduled();
    await facts(matter.id, 'MAY_HARM_STABILITY', 'AFFECTS_MARKET_PLAYERS');
    await database.setClock(AFTER_MEETING);
    return matter;
  };
  const codes = (matter: Awaited<ReturnType<typeof scheduled>>) =>
    matter.codes('recordDiscussion', govOffice, MINUTES);

  it('没有认定、没有审查的，不得通过；认定可控、审查通过的，可以通过', async () => {
    const matter = await risky();
    const both = ['RISK_NOT_CONTROLLABLE', 'FAIR_COMPETITION_REQUIRED'];
    expect(await unchanged(() => codes(matter))).toEqual(both);
    const first = await assess(matter.id);
    await found(matter.id, first, false);
    await compete(matter.id, CompetitionConclusion.FAILED);
    expect(await codes(matter)).toEqual(both);
    await found(matter.id, first, true);
    await compete(matter.id, CompetitionConclusion.EXCEPTION);
    expect((await matter.done('recordDiscussion', govOffice, MINUTES)).phase).toBe('APPROVED');
    await database.setClock(BEFORE);
  });

  it('以原有评估代替的，同样要认定风险可控', async () => {
    const matter = await scheduled();
    const report = crypto.randomUUID();
    await facts(matter.id, 'MAY_HARM_STABILITY', 'VALID_EARLIER_ASSESSMENT');
    await record(matter.id, RecordKind.FACTS, {
      facts: [],
      reason: '',
      earlierAssessment: {
        title: '社会稳定风险评估报告',
        underRules: '省重大事项社会稳定风险评估办法',
        assessedOn: '2026-10-10',
        sameScope: true,
        changedSince: false,
        fileIds: [report],
      },
    });
    await database.setClock(AFTER_MEETING);
    expect(await unchanged(() => codes(matter))).toEqual(['RISK_NOT_CONTROLLABLE']);
    await found(matter.id, report, true);
    expect((await matter.done('recordDiscussion', govOffice, MINUTES)).phase).toBe('APPROVED');
    await database.setClock(BEFORE);
  });

  it('重新评估的，先前的认定不再作数', async () => {
    const matter = await risky();
    await found(matter.id, await assess(matter.id), true);
    await compete(matter.id, CompetitionConclusion.PASSED);
    await assess(matter.id);
    expect(await codes(matter)).toEqual(['RISK_NOT_CONTROLLABLE']);
    await database.setClock(BEFORE);
  });

  it('不予通过的，不以风险可控和公平竞争为前提', async () => {
    const matter = await risky();
    const reject = { ...MINUTES, result: 'REJECT', majorityResult: 'REJECT' };
    expect((await matter.done('recordDiscussion', govOffice, reject)).phase).toBe('REJECTED');
    await database.setClock(BEFORE);
  });
});
