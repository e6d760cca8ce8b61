/** 最后一分钟，许多人在同一个地址后面提交: all that arrive before the closing get their receipt, none after. */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { newFormKey } from '#server/ground/kernel/form-key.ts';
import { LANE } from '#server/ground/kernel/limits.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';

const PEOPLE = 200;
const HALL = { 'x-forwarded-for': '203.0.113.7' };

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, {
  routes,
  config: { testClock: true, rateLimits: true, trustProxy: 1 },
});
const yijian = `/zhengji/${matter.no}/1/yijian`;

/** Loads the form, as everybody in the hall does; what is sent goes under its key. */
async function formKey(): Promise<string> {
  const html = await (await site.get(yijian, HALL)).text();
  return /name="idempotencyKey" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

const send = (idempotencyKey: string, who: number) =>
  site.post(
    yijian,
    new URLSearchParams({
      step: 'submit',
      consultationId: matter.id,
      idempotencyKey,
      noticeVersion: String(NOTICE_TOLD),
      stance: 'SUPPORT',
      text: `散会以前每人写一条，这是第${who}条。`,
      identity: 'ANONYMOUS',
      contactKind: 'NONE',
      showText: 'yes',
    }),
    HALL,
  );

const count = async () =>
  (await database.sql<{ count: number }>('select count(*)::int as count from comment'))[0]?.count;

it('一个地址后面的两百人在最后一分钟提交，到了的都有回执；截止以后的一条也不收', async () => {
  await database.setClock('2026-12-07T15:58:00Z');
  const keys: string[] = [];
  for (let who = 0; who < 2 * PEOPLE; who += 20)
    keys.push(...(await Promise.all(Array.from({ length: 20 }, formKey))));
  expect(new Set(keys).size).toBe(2 * PEOPLE);

  await database.setClock('2026-12-07T15:59:10Z');
  const answers = await Promise.all(keys.slice(0, PEOPLE).map(send));
  expect(answers.filter(({ status }) => status !== 303)).toEqual([]);
  const receipts = answers.map(({ headers }) => headers.get('location') ?? '');
  expect(new Set(receipts).size).toBe(PEOPLE);
  expect(receipts.every((address) => /^\/huizhi\/[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(address))).toBe(true);
  expect(await count()).toBe(PEOPLE);
  const [last] = answers.slice(-1);
  const cookie = last!.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const receipt = plain(await (await site.get(receipts.at(-1)!, { ...HALL, cookie })).text());
  expect(receipt).toContain('您的意见已收到');
  expect(receipt).toContain(receipts.at(-1)!.split('/').at(-1));

  await database.setClock('2026-12-07T16:00:00Z');
  const late = await Promise.all(keys.slice(PEOPLE).map(send));
  expect(new Set(late.map(({ status }) => status))).toEqual(new Set([422]));
  expect(await late[0]?.text()).toContain('错过了时间');
  // A second sending of a comment that arrived in time gets the same receipt.
  const again = await send(keys[0]!, 0);
  expect(again.headers.get('location')).toBe(receipts[0]);
  expect(await count()).toBe(PEOPLE);
});

it('排队超过了截止时间的，到达时还没有截止就照收；等得比应答时限长也一样', async () => {
  const { seal } = database.services;
  // Somebody at the same address has sent all that goes in without waiting; none of it is an opinion.
  const ask = () =>
    `mutation { askPressQuestion(input: { eventId: "x", text: "？", idempotencyKey: "${newFormKey(seal)}" }) { __typename } }`;
  for (let sent = 0; sent < LANE.free; sent += 20)
    await Promise.all(Array.from({ length: 20 }, () => site.graphql({ query: ask() }, HALL)));
  // From here on the clock runs by itself: they arrive before the closing, and their turn comes up to ten seconds after it.
  await database.setClock('2026-12-07T15:59:55Z');
  const before = await count();
  const many = 15 * LANE.eachSecond;
  const waiting = Array.from({ length: many }, (_, who) => send(newFormKey(seal), who));
  await new Promise((passed) => setTimeout(passed, 5500));
  const late = send(newFormKey(seal), many);
  const answers = await Promise.all(waiting);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
  expect((await late).status).toBe(422);
  expect(await count()).toBe(Number(before) + many);
  const [stored] = await database.sql<{ late: number }>(
    `select count(*)::int as late from comment where submitted_at >= '2026-12-07T16:00:00Z'`,
  );
  expect(stored).toEqual({ late: 0 });
});
