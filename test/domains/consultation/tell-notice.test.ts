/** 公告的告知: everybody who commented and left a way to reach them, once a notice. */
import { beforeEach, expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

beforeEach(() => database.setClock('2026-11-20T02:00:00Z'));

const act = (mutation: string, id: string, more: object) =>
  carryOut(database, people.lead, mutation, { id, version: 1, reason: '方案需重新论证。', ...more }, 'id');

const queued = (task: string) =>
  database.sql<{ payload: object }>(
    `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
     where t.identifier = $1`,
    [task],
  );

/** Three authors: by mail, by telephone, and one who took their opinion back. */
async function heard(round: BuiltConsultation) {
  await buildComment(database, round, { contact: { kind: 'EMAIL', value: 'zhang@mail.example' } });
  await buildComment(database, round, { contact: { kind: 'PHONE', value: '13800000001' } });
  await buildComment(database, round, {
    contact: { kind: 'EMAIL', value: 'li@mail.example' },
    status: CommentStatus.WITHDRAWN,
  });
}

/** Runs what a command has queued, twice: a job may run again after a crash. */
async function runTwice(task: 'tell-notice') {
  for (const { payload } of [...(await queued(task)), ...(await queued(task))])
    await jobs[task](payload, database.services);
}

const told = (kind: string) =>
  database.sql<{ to: string; body: string; status: string }>(
    `select recipient_masked as to, body, status from message where kind = $1 order by recipient_masked`,
    [kind],
  );

it.each([
  [
    '撤回',
    'CONSULTATION_WITHDRAWN',
    'withdrawConsultation',
    {},
    ['原因：方案需重新论证。', '您的意见继续有效'],
  ],
  [
    '延长',
    'CONSULTATION_EXTENDED',
    'extendConsultation',
    { closesOn: '2026-12-11' },
    ['截止日由2026年12月7日改为2026年12月11日24时', '原因：方案需重新论证', '不必重新提交'],
  ],
])(
  '%s告知留有联系方式的意见人，每人一次：邮箱发信，电话由单位打；已撤回意见的不告知',
  async (_, kind, mutation, more, words) => {
    await database.sql('delete from graphile_worker._private_jobs');
    const round = await buildConsultation(database, people);
    await heard(round);
    await act(mutation, round.id, more);
    await runTwice('tell-notice');
    const sent = await told(kind);
    expect(sent.map(({ to }) => to)).toEqual(['138****0001', 'z***@mail.example']);
    expect(sent.map(({ status }) => status)).toEqual(['TO_CALL', 'QUEUED']);
    for (const { body } of sent) for (const word of words) expect(body).toContain(word);
  },
);

it('再次延长的，再告知一次', async () => {
  await database.sql('delete from graphile_worker._private_jobs');
  const round = await buildConsultation(database, people);
  await buildComment(database, round, { contact: { kind: 'EMAIL', value: 'twice@mail.example' } });
  await act('extendConsultation', round.id, { closesOn: '2026-12-11' });
  await act('extendConsultation', round.id, { closesOn: '2026-12-18', version: 2 });
  await runTwice('tell-notice');
  const sent = (await told('CONSULTATION_EXTENDED')).filter(({ to }) => to.startsWith('t'));
  expect(sent.filter(({ body }) => body.includes('2026年12月18日'))).toHaveLength(1);
  expect(sent).toHaveLength(2);
});
