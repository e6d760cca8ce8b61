import { describe, expect, it } from 'vitest';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, letterInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

interface Day {
  day: string;
  count: number;
  countByChannel: { channel: string; count: number }[];
}

const inflow = (matter: Pick<BuiltConsultation, 'id'>, actor: typeof people.clerk | null = people.clerk) =>
  ask(database, actor, {
    query: `query ($id: ID!) { dailyInflow(consultationId: $id) { day count countByChannel { channel count } } }`,
    variables: { id: matter.id },
  });
const daysOf = async (matter: BuiltConsultation) =>
  ((await inflow(matter)).data as { dailyInflow: Day[] } | null)?.dailyInflow ?? [];
const came = (days: readonly Day[]) => days.filter(({ count }) => count > 0);

describe('每天收到的意见', () => {
  it.each<[string, CommentWish, string]>([
    ['北京时间零时算当天', { submittedAt: '2026-11-09T16:00:00.000Z' }, '2026-11-10'],
    ['零时以前算前一天', { submittedAt: '2026-11-09T15:59:59.999Z' }, '2026-11-09'],
  ])('%s', async (_what, wish, day) => {
    const matter = await buildConsultation(database, people);
    await buildComment(database, matter, wish);
    expect(came(await daysOf(matter))).toEqual([
      { day, count: 1, countByChannel: [{ channel: 'WEB', count: 1 }] },
    ]);
  });

  it('按渠道分；撤回的不计；没有意见的日子也在，从开始到今天', async () => {
    const matter = await buildConsultation(database, people);
    const at = '2026-11-18T02:00:00Z';
    const wishes: CommentWish[] = [
      { submittedAt: at },
      { submittedAt: at },
      { submittedAt: at, channel: CommentChannel.PHONE },
      { submittedAt: at, status: CommentStatus.WITHDRAWN },
    ];
    for (const wish of wishes) await buildComment(database, matter, wish);
    const days = await daysOf(matter);
    expect(came(days)).toEqual([
      {
        day: '2026-11-18',
        count: 3,
        countByChannel: [
          { channel: 'WEB', count: 2 },
          { channel: 'PHONE', count: 1 },
        ],
      },
    ]);
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([16, '2026-11-05', '2026-11-20']);
  });

  it('代录的信按收到之日，不按录入之日', async () => {
    const matter = await buildConsultation(database, people);
    const { done } = await asked(database, people.clerk, 'recordComment', {
      input: letterInput(matter, { receivedOn: '2026-11-12' }),
    });
    expect(done?.channel).toBe('LETTER');
    expect(came(await daysOf(matter)).map(({ day }) => day)).toEqual(['2026-11-12']);
  });

  it('还没有公布的，没有一天', async () => {
    expect(await daysOf(await buildConsultation(database, people, { state: 'DRAFT' }))).toEqual([]);
  });
});

it.each([
  ['负责人', people.lead, undefined],
  ['司法局', people.justiceStaff, undefined],
  ['别的单位的经办人', people.otherClerk, ['NOT_FOUND']],
  ['系统管理员', people.admin, ['FORBIDDEN']],
  ['公众', null, ['UNAUTHENTICATED']],
])('%s能不能看', async (_who, actor, codes) => {
  expect(codesOf(await inflow(await buildConsultation(database, people), actor))).toEqual(codes);
});
