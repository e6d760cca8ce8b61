/** 国令713号第十四条: questionnaires and written solicitations are announced beforehand, by a second person. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { QUESTIONNAIRE } from './questions.ts';
import { openActivities } from './room.ts';

const { database, people, planned, announced, stored, plan, save, publish, cancel, read, list } =
  await openActivities();
const { clerk, lead, otherClerk, otherLead, govOffice } = people;

describe('公告', () => {
  it('一人拟定，另一人公告；公告以前公众看不到', async () => {
    const { decision, activity } = await planned();
    expect(activity).toMatchObject({ state: 'DRAFT', seq: 1 });
    expect((await read(null, decision.no, 1)).result).toBeNull();
    expect((await read(otherLead, decision.no, 1)).result).toBeNull();
    const { result } = await publish(lead, { id: activity.id, version: 1 });
    expect(result).toMatchObject({
      state: 'PUBLISHED',
      publishedAt: expect.stringMatching(/^2026-11-20T02:/),
    });
    expect((await read(null, decision.no, 1)).result).toMatchObject({
      title: QUESTIONNAIRE.title,
      viewerCan: [],
      answerCount: null,
    });
    expect((await list(null)).ids).toContain(activity.id);
    expect(await auditTrail(database)).toContainEqual(['activity.announced', 'DONE']);
  });

  it('事项情形没有经认定的，不能公告', async () => {
    const { decision, activity } = await planned();
    await database.sql('update decision set facts_confirmed = false where id = $1', [decision.id]);
    const { found } = await publish(lead, { id: activity.id, version: 1 });
    expect(found).toEqual(['FACTS_UNRULED']);
  });

  it('本人拟的，不能本人公告', async () => {
    const decision = await buildDecision(database, people);
    const { result } = await plan(lead, { decisionId: decision.id, input: QUESTIONNAIRE });
    const { found } = await publish(lead, { id: result?.id, version: 1 });
    expect(found).toEqual(['SECOND_PERSON_REQUIRED']);
  });

  it('内容不齐全的，一次说明', async () => {
    const decision = await buildDecision(database, people);
    const { result } = await plan(clerk, {
      decisionId: decision.id,
      input: { ...QUESTIONNAIRE, title: '', questions: [] },
    });
    expect(result?.findings.map(({ code, basis }) => [code, basis])).toEqual([
      ['ACTIVITY_INCOMPLETE', 'DESIGN'],
      ['QUESTIONS_REQUIRED', 'DESIGN'],
    ]);
    expect(
      await database.sql('select id from public_activity where decision_id = $1', [decision.id]),
    ).toEqual([]);
  });

  it('送审以后不再公告活动', async () => {
    const decision = await buildDecision(database, people, { phase: DecisionPhase.LEGALITY_REVIEW });
    expect((await plan(clerk, { decisionId: decision.id, input: QUESTIONNAIRE })).found).toEqual([
      'ACTIVITY_WRONG_PHASE',
    ]);
  });

  it('公告以前可以修改，公告以后不能；数据库也不许', async () => {
    const { activity } = await planned();
    const change = { ...QUESTIONNAIRE, audience: '全县居民' };
    const saved = await save(clerk, { id: activity.id, version: 1, input: change });
    expect(saved.result).toMatchObject({ version: 2 });
    await publish(lead, { id: activity.id, version: 2 });
    expect((await save(clerk, { id: activity.id, version: 3, input: change })).found).toEqual([
      'ACTIVITY_ANNOUNCED',
    ]);
    await expect(
      database.sql(`update public_activity set audience = '改对象' where id = $1`, [activity.id]),
    ).rejects.toThrow();
  });

  it('取消写明理由，理由公布', async () => {
    const { activity } = await announced();
    for (const reason of ['改期', '。。。。。。。。。。。。'])
      expect((await cancel(lead, { id: activity.id, version: 2, reason })).found).toEqual([
        'CANCEL_REASON_REQUIRED',
      ]);
    const reason = '题目有误，改正以后另行公告。';
    expect((await cancel(lead, { id: activity.id, version: 2, reason })).result).toMatchObject({
      state: 'CANCELLED',
      cancelledReason: reason,
    });
  });

  it('座谈会、实地走访不在这里公告', async () => {
    const { id: decisionId } = await buildDecision(database, people);
    for (const method of ['FORUM', 'SITE_VISIT'])
      expect(
        (await plan(clerk, { decisionId, input: { ...QUESTIONNAIRE, method, questions: [] } })).found,
      ).toEqual(['ACTIVITY_ELSEWHERE']);
  });

  it('别的单位没有找到，没有岗位的不能办，版本旧了不能办', async () => {
    const { decision, activity } = await planned();
    const before = await stored(activity.id);
    const input = QUESTIONNAIRE;
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [govOffice, 'FORBIDDEN'],
      [otherClerk, 'NOT_FOUND'],
    ] as const) {
      expect((await plan(actor, { decisionId: decision.id, input })).codes).toEqual([code]);
      expect((await save(actor, { id: activity.id, version: 1, input })).codes).toEqual([code]);
    }
    expect((await publish(clerk, { id: activity.id, version: 1 })).codes).toEqual(['FORBIDDEN']);
    expect((await publish(otherLead, { id: activity.id, version: 1 })).codes).toEqual(['NOT_FOUND']);
    expect((await publish(lead, { id: activity.id, version: 9 })).codes).toEqual(['CONFLICT']);
    expect((await list(otherClerk, 'deskActivities')).ids).not.toContain(activity.id);
    expect((await list(clerk, 'deskActivities')).ids).toContain(activity.id);
    expect(await stored(activity.id)).toEqual(before);
  });

  it('同时拟定两项，编号不重', async () => {
    const { id: decisionId } = await buildDecision(database, people);
    const made = await Promise.all([1, 2, 3].map(() => plan(clerk, { decisionId, input: QUESTIONNAIRE })));
    expect(made.map(({ result }) => Number(result?.seq)).toSorted((one, other) => one - other)).toEqual([
      1, 2, 3,
    ]);
  });
});
