/** 每日收到的意见: the days are counted with the tallies, and are what counting every comment gives. */
import { expect, it } from 'vitest';
import { reconcileTallies } from '#server/domains/consultation/comment/reconcile-tallies.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { ask } from '#test/kernel/ask.ts';
import type { BuiltComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput, letterInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const INFLOW = `query ($id: ID!) { dailyInflow(consultationId: $id) { day countByChannel { channel count } } }`;

interface Day {
  day: string;
  countByChannel: { channel: string; count: number }[];
}

const told = async ({ id }: BuiltConsultation) => {
  const { data } = await ask(database, people.clerk, { query: INFLOW, variables: { id } });
  const days = (data as unknown as { dailyInflow: Day[] }).dailyInflow;
  return days
    .flatMap(({ day, countByChannel }) => countByChannel.map((one) => ({ day, ...one })))
    .toSorted((one, other) => `${one.day}${one.channel}`.localeCompare(`${other.day}${other.channel}`));
};

const NAIVE = `select coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date)::text as day, c.channel,
    count(*)::int as count from comment c join comment_state s on s.comment_id = c.id
  where c.consultation_id = $1 and s.status <> 'WITHDRAWN' group by 1, 2 order by 1, 2`;

/** Daily counts as answered, after comparison with a count over every comment. */
async function compared(matter: BuiltConsultation) {
  const days = await told(matter);
  expect(days).toEqual(await database.sql(NAIVE, [matter.id]));
  return days.map(({ day, channel, count }) => `${day} ${channel} ${count}`);
}

const submitted = async (matter: BuiltConsultation) =>
  (await asked(database, null, 'submitComment', { input: commentInput(matter) }))
    .done as unknown as BuiltComment;
const receipt = ({ receiptNo, lookupCode }: BuiltComment) => ({ receiptNo, lookupCode });

it('提交、代录、撤回、修改、归类、受理，每一步都与逐条重数一致', async () => {
  await database.setClock('2026-11-20T15:59:50Z');
  const matter = await buildConsultation(database, people);
  const [one, other] = [await submitted(matter), await submitted(matter)];
  expect(await compared(matter)).toEqual(['2026-11-20 WEB 2']);

  await database.setClock('2026-11-20T16:00:00Z');
  const third = await submitted(matter);
  expect(await compared(matter)).toEqual(['2026-11-20 WEB 2', '2026-11-21 WEB 1']);

  const letter = letterInput(matter, { receivedOn: '2026-11-12' });
  expect((await asked(database, people.clerk, 'recordComment', { input: letter })).done?.channel).toBe(
    'LETTER',
  );
  const kept = ['2026-11-12 LETTER 1', '2026-11-20 WEB 1', '2026-11-21 WEB 1'];
  expect((await asked(database, null, 'withdrawComment', receipt(one))).done?.status).toBe('WITHDRAWN');
  expect(await compared(matter)).toEqual(kept);

  const input = {
    stance: 'OPPOSE',
    text: '改过的意见，写得更清楚一些。',
    showText: true,
    showName: false,
    version: 1,
  };
  expect((await asked(database, null, 'editComment', { ...receipt(other), input })).done?.version).toBe(2);
  expect(await compared(matter)).toEqual(kept);

  const rows = await database.sql<{ id: string }>('select id from comment where receipt_no = any($1)', [
    [other.receiptNo, third.receiptNo],
  ]);
  const ids = rows.map(({ id }) => id);
  const accepted = await asked(database, people.clerk, 'acceptComments', { consultationId: matter.id, ids });
  expect(accepted.done).toBe(2);
  const clustered = await ask(database, people.clerk, {
    query: `mutation ($id: ID!, $ids: [ID!]!) { createCluster(consultationId: $id, title: "票价", summary: "上调与否。",
      commentIds: $ids) { ... on CommentCluster { count } } }`,
    variables: { id: matter.id, ids },
  });
  expect(clustered.data).toEqual({ createCluster: { count: 2 } });
  expect(await compared(matter)).toEqual(kept);

  await asked(database, null, 'withdrawComment', receipt(third));
  expect(await compared(matter)).toEqual(kept.slice(0, 2));
  expect(await reconcileTallies(systemContext(database.services))).toBe(0);
});

it('几个人同时提交、同时撤回，也一条不差', async () => {
  const matter = await buildConsultation(database, people);
  const some = await Promise.all(Array.from({ length: 12 }, () => submitted(matter)));
  await Promise.all([
    ...some.slice(0, 5).map((one) => asked(database, null, 'withdrawComment', receipt(one))),
    ...Array.from({ length: 4 }, () => submitted(matter)),
  ]);
  expect((await compared(matter)).map((day) => day.split(' ').slice(1).join(' '))).toEqual(['WEB 11']);
});

it('某一天错了、漏了，每日核对时改正并报告', async () => {
  const matter = await buildConsultation(database, people);
  await submitted(matter);
  const wrong = [
    'update comment_day_tally set comments = comments + 2 where consultation_id = $1',
    'delete from comment_day_tally where consultation_id = $1',
    `insert into comment_day_tally (consultation_id, day, channel, slot, comments) values ($1, '2026-11-01', 'FORUM', 3, 1)`,
  ];
  for (const statement of wrong) {
    await database.sql(statement, [matter.id]);
    expect(await reconcileTallies(systemContext(database.services))).toBe(1);
    expect(await compared(matter)).toHaveLength(1);
  }
});
