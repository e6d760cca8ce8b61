/** 国令713号第三十七条: suspended, resumed, repealed and ended by those who may, on record, with a reason. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { SuspensionGround } from '#server/law/execution/suspension.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { Course, linesOf } from './actions.ts';
import type { Verb } from './verb-question.ts';
import { type RepealDiscussed, repealDiscussed, repealPapers } from './repeal-desk.ts';
import { END, openCourse, REPEAL, RESUME, SUSPEND } from './room.ts';

const room = await openCourse();
const { database, people, head, leader, executor, at, published, executing, record } = room;
const { govOffice, lead } = people;
const suspended = async () => {
  const course = await executing();
  await course.done('suspendDecision', head, SUSPEND);
  return course;
};

describe('中止和恢复执行', () => {
  it('行政首长写明情形和紧急理由，先行中止；恢复写明理由', async () => {
    const course = await executing();
    const told = await course.done('suspendDecision', head, SUSPEND);
    expect(told).toMatchObject({ phase: 'SUSPENDED', ending: null });
    expect(linesOf(told, 'SUSPENSION')).toEqual([
      '情形：不可抗力等严重影响决策目标实现',
      `情况说明：${SUSPEND.situation}`,
      `紧急理由：${SUSPEND.urgency}`,
      '决定记录：县长令第3号',
    ]);
    const resumed = await course.done('resumeDecision', head, RESUME);
    expect(resumed.phase).toBe('EXECUTING');
    expect(linesOf(resumed, 'RESUMPTION')).toEqual([`理由：${RESUME.reason}`]);
  });

  it('情形、紧急理由、决定记录缺什么一次说全', async () => {
    const found = await (
      await executing()
    ).refused('suspendDecision', head, { ...SUSPEND, situation: '', urgency: '', record: '' });
    expect(found.map(({ code, basis }) => [code, basis])).toEqual(
      Array.from({ length: 3 }, () => ['SUSPENSION_GROUND_REQUIRED', 'LAW']),
    );
  });

  it.each<[string, Verb, () => Promise<Course>, object, string[]]>([
    [
      '中止在今天之后',
      'suspendDecision',
      executing,
      { ...SUSPEND, orderedOn: '2026-12-11' },
      ['HAPPENED_IN_FUTURE'],
    ],
    ['恢复没有理由', 'resumeDecision', suspended, { ...RESUME, reason: '' }, ['CHANGE_REASON_REQUIRED']],
    ['没有中止的恢复', 'resumeDecision', executing, RESUME, ['WRONG_STAGE']],
    ['已经中止的再中止', 'suspendDecision', suspended, SUSPEND, ['WRONG_STAGE']],
    ['还没有执行的中止', 'suspendDecision', published, SUSPEND, ['WRONG_STAGE']],
  ])('%s的，不予办理', async (_, verb, course, given, codes) =>
    expect(await (await course()).codes(verb, head, given)).toEqual(codes),
  );

  it('别人都不能中止、恢复；两人同时中止，只成一个', async () => {
    const course = await executing();
    for (const actor of [leader, govOffice, lead, executor])
      expect(await course.error('suspendDecision', actor, SUSPEND)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const twice = await Promise.all(
      [1, 2].map(() => course.bringOn(version, 'suspendDecision', head, SUSPEND)),
    );
    expect(twice.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
    expect(await course.error('resumeDecision', leader, RESUME)).toEqual(['FORBIDDEN']);
  });
});

describe('废止', () => {
  it('经常务会议讨论废止，理由人人看得到，文件标为废止', async () => {
    const course = await suspended();
    await repealDiscussed(database, course.id);
    const told = await course.done('repealDecision', head, REPEAL);
    expect(told.phase).toBe('REPEALED');
    expect(
      await course.read(null, 'ending { phase endedOn reason } publication { header { validity } }'),
    ).toEqual({
      ending: { phase: 'REPEALED', endedOn: '2026-12-10', reason: REPEAL.reason },
      publication: { header: { validity: 'REPEALED' } },
    });
  });

  it.each<[string, RepealDiscussed | null, object, string[]]>([
    ['没有会议讨论', null, {}, ['REPEAL_PROCEDURE_REQUIRED']],
    ['专题会议讨论', { meetingKind: 'SPECIAL' }, {}, ['REPEAL_PROCEDURE_REQUIRED']],
    ['会议审议的不是废止', { purpose: 'REPORT' }, {}, ['REPEAL_PROCEDURE_REQUIRED']],
    ['会议还没有散会', { closed: false }, {}, ['MEETING_NOT_CLOSED']],
    ['会议没有通过', { result: 'NOT_PASSED' }, {}, ['REPEAL_NOT_AGREED']],
    ['先废止后讨论', {}, { repealsOn: '2026-12-09' }, ['REPEAL_BEFORE_DISCUSSION', 'DAY_BEFORE_RECORD']],
    ['没有理由', {}, { reason: '' }, ['CHANGE_REASON_REQUIRED']],
    [
      '没有审查意见书、会议记录、党委批复',
      {},
      { fileIds: [] },
      ['DOCUMENT_REQUIRED', 'DOCUMENT_REQUIRED', 'DOCUMENT_REQUIRED'],
    ],
  ])('%s的，不予废止', async (_, discussion, change, codes) => {
    const course = await executing();
    if (discussion) await repealDiscussed(database, course.id, discussion);
    expect(await course.codes('repealDecision', head, { ...REPEAL, ...change })).toEqual(codes);
  });

  it('作出决策时用过的材料，不能再证明废止', async () => {
    const course = await executing();
    await repealDiscussed(database, course.id);
    const papers = await repealPapers(database, course.id);
    const [used = ''] = papers;
    await record(course.id, RecordKind.SUSPENSION, {
      ...SUSPEND,
      ground: SuspensionGround.PROBLEMS_FOUND,
      fileIds: [used],
    });
    expect(await course.codes('repealDecision', head, { ...REPEAL, fileIds: papers })).toEqual([
      'DOCUMENT_REQUIRED',
    ]);
  });

  it('没有执行的不废止；别人不能废止', async () => {
    expect(await (await published()).codes('repealDecision', head, REPEAL)).toEqual(['WRONG_STAGE']);
    for (const actor of [leader, govOffice, lead])
      expect(await (await executing()).error('repealDecision', actor, REPEAL)).toEqual(['FORBIDDEN']);
  });
});

describe('终止', () => {
  it.each([
    DecisionPhase.STUDYING,
    DecisionPhase.DRAFTING,
    DecisionPhase.LEGALITY_REVIEW,
    DecisionPhase.SCHEDULED,
  ])('%s阶段可以终止，理由人人看得到', async (phase) => {
    const course = await at(phase);
    const told = await course.done('terminateDecision', leader, END);
    expect(told.phase).toBe('TERMINATED');
    expect(await course.read(null, 'ending { phase endedOn reason }')).toEqual({
      ending: { phase: 'TERMINATED', endedOn: '2026-12-10', reason: END.reason },
    });
  });

  it('没有写明理由的、讨论通过以后的，不予终止', async () => {
    expect(
      await (await at(DecisionPhase.DRAFTING)).codes('terminateDecision', leader, { reason: '不办了' }),
    ).toEqual(['REASON_TOO_SHORT']);
    for (const phase of [DecisionPhase.APPROVED, DecisionPhase.EXECUTING, DecisionPhase.TERMINATED])
      expect(await (await at(phase)).codes('terminateDecision', leader, END)).toEqual(['WRONG_STAGE']);
  });

  it('正在征求意见的、预约了的，先撤回再终止；撤回的、没有公布的、已经截止的，不妨碍', async () => {
    const round = async (wish: object) => {
      const { decisionId, no } = await buildConsultation(database, people, wish);
      return new Course(database, decisionId, no);
    };
    const open = await round({
      opensOn: '2026-12-01',
      closesOn: '2027-01-04',
      phase: DecisionPhase.CONSULTING,
    });
    expect(await open.codes('terminateDecision', leader, END)).toEqual(['CONSULTATION_OPEN']);
    const can = 'executionCan(actions: [terminateDecision]) { action allowed findings { code } }';
    expect(await open.read(leader, can)).toEqual({
      executionCan: [
        { action: 'terminateDecision', allowed: false, findings: [{ code: 'CONSULTATION_OPEN' }] },
      ],
    });
    await database.sql('update consultation set withdrawn_at = app_now() where decision_id = $1', [open.id]);
    await open.done('terminateDecision', leader, END);
    const scheduled = await round({
      state: 'APPROVED',
      phase: DecisionPhase.DRAFTING,
      columns: { scheduledOpensAt: new Date('2026-12-20T01:00:00Z') },
    });
    expect(await scheduled.codes('terminateDecision', leader, END)).toEqual(['CONSULTATION_OPEN']);
    for (const state of ['DRAFT', 'CLOSED'])
      await (await round({ state, phase: DecisionPhase.CONSULTING })).done('terminateDecision', leader, END);
  });

  it('只有县政府领导决定终止；两人同时终止，只成一个', async () => {
    const course = await at(DecisionPhase.DRAFTING);
    for (const actor of [head, govOffice, lead, people.justiceStaff])
      expect(await course.error('terminateDecision', actor, END)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const twice = await Promise.all(
      [1, 2].map(() => course.bringOn(version, 'terminateDecision', leader, END)),
    );
    expect(twice.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
