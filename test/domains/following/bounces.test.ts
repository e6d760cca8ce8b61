/** 退信回报: what the county's mail gateway says later counts as what it said at once; signed, and once. */
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { openSite } from '#test/outside/http/open-site.ts';
import { followingCounty } from './county.ts';

const { database, following, follow, clock, notice } = await followingCounty();
const KEY = Buffer.from('b'.repeat(32));
const site = await openSite(database, { config: { bounceKey: KEY } });
const closed = await openSite(database);

const sign = (body: string, key = KEY) => `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
const report = async (body: string, signature = sign(body), url = site.url) =>
  (
    await fetch(`${url}/tuixin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-signature': signature },
      body,
    })
  ).status;

const bodyOf = (messageId: string, reason = '550 5.1.1 <wang@example.cn> User unknown') =>
  JSON.stringify({ messageId, reason });

const messages = () =>
  database.sql<{ id: string; status: string; error: string | null }>(
    `select id, status, error from message order by created_at desc, id desc`,
  );

/** Publishes one notification to followers and sends it. */
async function told(hour: string): Promise<string> {
  await clock(20, hour);
  await notice('CORRECTED', hour);
  await following.minute();
  return (await messages())[0]?.id ?? '';
}

it('发出以后退回的，发送记录写明没有送达和原因，邮箱遮盖；再报一次不变', async () => {
  await follow();
  const id = await told('11:00');
  expect(await report(bodyOf(`<${id}@participation>`))).toBe(204);
  const once = (await messages())[0];
  expect(once).toMatchObject({ status: 'FAILED', error: '退信：550 5.1.1 <w***@example.cn> User unknown' });
  expect(await report(bodyOf(id, '另一个原因'))).toBe(204);
  expect((await messages())[0]).toEqual(once);
});

it('没有签名、签名不对、改动过的，一律拒绝；没有设密钥的，没有这个地址', async () => {
  await follow();
  const body = bodyOf(await told('11:00'));
  for (const signature of ['', 'sha256=', sign(body, Buffer.from('x'.repeat(32))), sign(`${body} `)])
    expect(await report(body, signature)).toBe(401);
  expect(await report(body, sign(body), closed.url)).toBe(404);
  expect((await messages())[0]?.status).toBe('SENT');
});

it.each(['', '[]', 'null', '{}', '{"messageId":1,"reason":"x"}', '{'])(
  '读不懂的%j，说明写法',
  async (body) => {
    expect(await report(body)).toBe(400);
  },
);

it.each(['x', '00000000-0000-0000-0000-000000000000', '<x@elsewhere>'])(
  '没有的信%s，答复一样',
  async (id) => {
    expect(await report(bodyOf(id))).toBe(204);
  },
);

it('连着三封退回的，不再寄，邮箱删除', async () => {
  await follow();
  for (const hour of ['11:00', '12:00', '13:00']) {
    await report(bodyOf(await told(hour)));
    await following.daily();
    expect(await database.sql('select 1 from follower')).toHaveLength(hour === '13:00' ? 0 : 1);
  }
});
