/** 政务公开任务 through GraphQL: planned, published by another, reported, checked, counted, withdrawn. */
import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';
import { planQuestions, type Task } from './plan-questions.ts';

const { database, people } = await peopledDatabase('2026-11-02T02:00:00Z');
const { govOffice: planner, clerk, lead, otherClerk, units } = people;
const checker = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '政办乙');
const { codes, save, publish, DONE, report, review, withdraw, remove, found } = planQuestions(
  database,
  units.housing.id,
);

/** One that is published. */
const published = async (more: object = {}): Promise<Task> => {
  const task = (await save(planner, more)) as Task;
  expect(codes(await publish(checker, [task]))).toBeUndefined();
  return (await found(checker, task.id))!;
};
const allowed = (task: Task | undefined) =>
  task?.viewerCan.filter((one) => one.allowed).map(({ action }) => action);

it('没有公布的只有政府办看得到；由没有编制的人照看到的公布，改过的要重看', async () => {
  const task = (await save(planner)) as Task;
  expect(allowed(task)).toEqual(['savePlanTask', 'removePlanTask']);
  expect(await found(null, task.id)).toBeUndefined();
  expect(await found(clerk, task.id)).toBeUndefined();
  expect(codes(await publish(planner, [task]))).toEqual(['PLAN_SECOND_PERSON']);
  const changed = (await save(planner, { dueOn: '2026-12-01' }, task)) as Task;
  expect(await publish(checker, [task])).toBe('CONFLICT');
  expect(codes(await publish(checker, [changed]))).toBeUndefined();
  expect(await found(null, task.id)).toMatchObject({ standing: 'AHEAD', publishedOn: '2026-11-02' });
  expect(await save(planner, {}, { id: task.id, version: changed.version + 1 })).toBe('NOT_FOUND');
});

it('责任单位报告、政府办另一人核实；退回的再报告；公众只看到核实的', async () => {
  const task = await published();
  expect(allowed(await found(clerk, task.id))).toEqual(['reportPlanTask']);
  expect(codes(await report(clerk, task, { text: '完成', links: [] }))).toEqual([
    'PLAN_REPORT_TOO_SHORT',
    'PLAN_LINK_MISSING',
  ]);
  const first = (await report(clerk, task)) as Task;
  expect(codes(await report(lead, first))).toEqual(['PLAN_REPORT_WAITS']);
  expect((await found(null, task.id))?.reports).toEqual([]);
  const returned = (await review(planner, first, false, '没有金额一栏，请补充。')) as Task;
  expect(returned.reports).toMatchObject([{ accepted: false, note: '没有金额一栏，请补充。' }]);
  const second = (await report(lead, returned)) as Task;
  const done = (await review(checker, second)) as Task;
  expect(done).toMatchObject({ standing: 'DONE', doneOn: '2026-11-02' });
  expect((await found(null, task.id))?.reports).toMatchObject([
    { accepted: true, byName: null, links: DONE.links },
  ]);
  expect(codes(await report(clerk, done))).toEqual(['PLAN_TASK_NOT_RUNNING']);
  expect((await auditTrail(database)).at(-1)).toEqual(['openness.planTaskReported', 'REFUSED']);
});

it('时限以后完成的一直写明逾期；时限以前报告的，核实得晚也算按期', async () => {
  const [late, inTime] = [await published(), await published()];
  const reported = (await report(clerk, inTime)) as Task;
  await database.setClock('2026-12-02T02:00:00Z');
  expect((await found(null, late.id))?.standing).toBe('OVERDUE');
  expect(codes(await withdraw(checker, late))).toEqual(['PLAN_WITHDRAWAL_LATE']);
  expect((await found(null, inTime.id))?.standing).toBe('AHEAD');
  const told = (await report(clerk, late)) as Task;
  expect(await review(checker, told)).toMatchObject({ standing: 'DONE_LATE', doneOn: '2026-12-02' });
  expect(await review(checker, reported)).toMatchObject({ standing: 'DONE', doneOn: '2026-11-02' });
  await database.setClock('2026-11-02T02:00:00Z');
});

it('按记录计数的不用报告，够了就完成；时限以后才够的是逾期完成', async () => {
  const more = { measure: 'CONSULTATIONS', target: 1 };
  const task = await published(more);
  const early = await published({ ...more, dueOn: '2026-11-03' });
  expect(task).toMatchObject({ target: 1, reached: 0, standing: 'AHEAD' });
  expect(codes(await report(clerk, task))).toEqual(['PLAN_TASK_MEASURED']);
  await database.setClock('2026-11-20T02:00:00Z');
  expect((await found(null, early.id))?.standing).toBe('OVERDUE');
  await buildConsultation(database, people);
  expect(await found(null, task.id)).toMatchObject({ reached: 1, standing: 'DONE' });
  expect(codes(await withdraw(checker, task))).toEqual(['PLAN_TASK_NOT_RUNNING']);
  await database.setClock('2026-11-02T02:00:00Z');
});

it('不再执行由没有编制的人决定，理由公开；公布过的不能删改', async () => {
  const task = await published();
  expect(codes(await withdraw(planner, task))).toEqual(['PLAN_WITHDRAWAL_SECOND_PERSON']);
  expect(codes(await withdraw(checker, task, '略'))).toEqual(['PLAN_WITHDRAWAL_REASON']);
  expect(await remove(checker, task)).toBe('NOT_FOUND');
  await expect(
    database.sql('update plan_task set due_on = due_on + 9 where id = $1', [task.id]),
  ).rejects.toThrow('a published task is not changed');
  await expect(database.sql('delete from plan_task where id = $1', [task.id])).rejects.toThrow(
    'a published task is not changed',
  );
  await withdraw(checker, task);
  expect(await found(null, task.id)).toMatchObject({
    standing: 'WITHDRAWN',
    withdrawnReason: '上级统一部署，改为次年开展。',
  });
  const draft = (await save(planner)) as Task;
  expect(codes(await remove(checker, draft))).toBeUndefined();
  expect(await found(planner, draft.id)).toBeUndefined();
});

it('别的单位不报告、不编制；没有的单位、年度写明', async () => {
  const task = await published();
  expect(await report(otherClerk, task)).toBe('NOT_FOUND');
  expect(await save(clerk)).toBe('FORBIDDEN');
  expect(await save(null)).toBe('UNAUTHENTICATED');
  expect(await save(planner, { unitId: 'x' })).toBe('BAD_USER_INPUT');
  expect(codes(await save(planner, {}, undefined, 2029))).toEqual([
    'PLAN_YEAR_OTHER',
    'PLAN_DUE_OUTSIDE_YEAR',
  ]);
});
