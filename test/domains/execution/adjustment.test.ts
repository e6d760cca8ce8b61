/** 国令713号第三十七条: changed only through the procedure that the change asks for. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { Course } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, head, executor, leader, at, executing, approved } = await openCourse();
const { govOffice } = people;
const ADJUST = {
  title: '老旧小区改造三年行动方案（调整）',
  reason: '评估结论表明费用分担办法需要改变，涉及补助标准的重大调整。',
  facts: ['DIRECT_VITAL_INTEREST', 'MAY_HARM_STABILITY'],
  orderedOn: '2026-12-10',
};
describe('重大调整', () => {
  const LINK = 'adjusts { no title phase reason } adjustedBy { no title phase reason startedOn }';
  const adjusting = async () => {
    const course = await executing();
    await course.done('adjustDecision', head, ADJUST);
    const [row] = await database.sql<{ id: string; no: string }>(
      'select id, no from decision where adjusts_id = $1',
      [course.id],
    );
    return { course, successor: new Course(database, row?.id ?? '', row?.no ?? '') };
  };

  it('调整后的事项另成一项决策，从起草开始，履行它应当履行的程序；两页互相连接', async () => {
    const { course, successor } = await adjusting();
    expect(successor.no).toBe(`${course.no}-调1`);
    const told = await successor.read(
      null,
      `phase title facts leadUnit { name } requirements { kind requirement } ${LINK}`,
    );
    expect(told).toMatchObject({
      phase: 'DRAFTING',
      title: ADJUST.title,
      facts: ['MAY_HARM_STABILITY', 'DIRECT_VITAL_INTEREST'],
      leadUnit: { name: people.units.housing.name },
      adjusts: { no: course.no, phase: 'ADJUSTING', reason: ADJUST.reason },
      adjustedBy: null,
    });
    const required = (told.requirements as { kind: string; requirement: string }[])
      .filter(({ requirement }) => requirement === 'REQUIRED')
      .map(({ kind }) => kind);
    for (const kind of ['RISK_ASSESSMENT', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'])
      expect(required).toContain(kind);
    expect(await course.read(null, `phase ${LINK}`)).toMatchObject({
      phase: 'ADJUSTING',
      adjusts: null,
      adjustedBy: { no: successor.no, phase: 'DRAFTING', startedOn: '2026-12-10' },
    });
  });

  it('调整后的决策印发，原决策即由它替代；以前的意见建议不再接收', async () => {
    const { course } = await adjusting();
    const ready = await approved();
    await database.sql('update decision set adjusts_id = $2 where id = $1', [ready.id, course.id]);
    const issue = { documentNo: '岚政发〔2026〕39号', writtenDate: '2026-12-08', issuedOn: '2026-12-10' };
    await ready.done('issueDecision', head, issue);
    expect(await course.read(null, 'phase suggestionStanding { open }')).toEqual({
      phase: 'REPEALED',
      suggestionStanding: { open: false },
    });
    const { records } = (await course.read(govOffice, 'records { kind lines { text } }')) as {
      records: { kind: string; lines: { text: string }[] }[];
    };
    expect(records.at(-1)).toMatchObject({ kind: 'SUPERSESSION' });
    expect(records.at(-1)?.lines[0]?.text).toContain(ready.no);
  });

  it('不是调整别的决策的，印发不影响别的决策', async () => {
    const { course } = await adjusting();
    const ready = await approved();
    await ready.done('issueDecision', head, {
      documentNo: '岚政发〔2026〕40号',
      writtenDate: '2026-12-08',
      issuedOn: '2026-12-10',
    });
    expect(await course.read(null, 'phase')).toEqual({ phase: 'ADJUSTING' });
  });

  it('调整还在办理的，不能恢复执行；调整终止的，原决策恢复执行，还可以再调整', async () => {
    const { course, successor } = await adjusting();
    const resume = { reason: '调整没有通过，按原决策继续执行。', happenedOn: '2026-12-10' };
    expect(await course.codes('resumeDecision', head, resume)).toEqual(['ADJUSTMENT_PENDING']);
    await successor.done('terminateDecision', leader, { reason: '费用测算不成立，调整事项终止办理。' });
    expect((await course.done('resumeDecision', head, resume)).phase).toBe('EXECUTING');
    await course.done('adjustDecision', head, ADJUST);
    expect(await course.read(null, 'adjustedBy { no }')).toEqual({ adjustedBy: { no: `${course.no}-调2` } });
  });

  it.each([
    ['没有理由', { reason: '' }, ['CHANGE_REASON_REQUIRED']],
    ['没有名称', { title: '' }, ['ADJUSTMENT_TITLE_REQUIRED']],
    ['自行认定不予公开', { facts: ['LAWFULLY_NOT_PUBLIC'] }, ['PARTICIPATION_REQUIRED']],
    ['自行认定评估过风险', { facts: ['VALID_EARLIER_ASSESSMENT'] }, ['RISK_ASSESSMENT_REQUIRED']],
    ['还没有决定', { orderedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予调整，也没有新的决策', async (_, change, codes) => {
    const course = await executing();
    expect(await course.codes('adjustDecision', head, { ...ADJUST, ...change })).toEqual(codes);
    expect(await database.sql('select id from decision where adjusts_id = $1', [course.id])).toEqual([]);
  });

  it('执行、中止时才调整；由行政首长决定；两次同时决定，只成一个', async () => {
    expect(await (await at(DecisionPhase.COMPLETED)).codes('adjustDecision', head, ADJUST)).toEqual([
      'WRONG_STAGE',
    ]);
    const course = await executing();
    for (const actor of [govOffice, leader, executor, people.lead])
      expect(await course.error('adjustDecision', actor, ADJUST)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const answers = await Promise.all(
      [1, 2].map(() => course.bringOn(version, 'adjustDecision', head, ADJUST)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
    expect(await database.sql('select id from decision where adjusts_id = $1', [course.id])).toHaveLength(1);
  });
});
