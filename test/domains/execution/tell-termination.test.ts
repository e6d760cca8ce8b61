/** 终止: everybody heard on the draft is notified that the decision has ended, and why. */
import { expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { Course } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, leader } = await openCourse();
const END = { reason: '省政府已统一出台办法，本县不再另行决策。' };

it('告知提过意见、留有联系方式的人，每人一次，写明理由；没有终止的不告知', async () => {
  const round = await buildConsultation(database, people, {
    state: 'CLOSED',
    phase: DecisionPhase.CONSULTING,
  });
  await buildComment(database, round, { contact: { kind: 'EMAIL', value: 'wang@mail.example' } });
  const course = new Course(database, round.decisionId, round.no);
  const tell = () => jobs['tell-termination']({ consultationId: round.id }, database.services);
  const told = () =>
    database.sql<{ to: string; body: string }>(
      `select recipient_masked as to, body from message where kind = 'DECISION_TERMINATED'`,
    );
  await tell();
  expect(await told()).toEqual([]);
  await course.done('terminateDecision', leader, END);
  const queued = await database.sql(
    `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
     where t.identifier = 'tell-termination'`,
  );
  expect(queued).toContainEqual({ payload: { consultationId: round.id } });
  await tell();
  await tell();
  expect(await told()).toEqual([{ to: 'w***@mail.example', body: expect.stringContaining(END.reason) }]);
});
