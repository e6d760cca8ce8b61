/** One page for every receipt and one for what is looked up: addresses on printed receipts lead there, and no kind is forgotten. */
import { isUnionType } from 'graphql';
import { expect, it } from 'vitest';
import { PARTS } from '#client/receipts.ts';
import { routes } from '#client/routes.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { testDatabase } from '#test/kernel/database.ts';

const site = await openSite(await testDatabase(), { routes });

it.each([
  ['/fanying/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/baoming/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/kaifang/huizhi/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/kaifang/jizhe/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/kaifang/tiwen/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/tingzheng/huizhi/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/daibiao/huizhi/ABCD-1234', '/huizhi/ABCD-1234'],
  ['/wode/yijian', '/wode/shouli'],
  ['/wode/fanying', '/wode/shouli'],
  ['/wode/baoming', '/wode/shouli'],
  ['/wode/kaifang', '/wode/shouli'],
  ['/wode/jizhe', '/wode/shouli'],
  ['/wode/tiwen', '/wode/shouli'],
  ['/wode/tingzheng', '/wode/shouli'],
  ['/wode/daibiao', '/wode/shouli'],
])('原来的地址 %s 转到 %s，不用脚本也能查询', async (former, present) => {
  const moved = await site.get(former);
  expect([moved.status, moved.headers.get('location')]).toEqual([308, present]);
  const page = await (await site.get(present)).text();
  expect(page).toContain('受理编号');
  expect(page).toContain('action="/wode"');
  expect(page).toContain('查询我的参与</h2>');
});

it('没有这个页面的，指到同一处，用同一个名字', async () => {
  const answer = await site.get('/meiyou');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<a href="/wode">查询我的参与</a>');
});

it('服务器登记的每一种回执，页面都能显示', async () => {
  const mine = (await buildContract()).getType('Mine');
  const types = isUnionType(mine) ? mine.getTypes().map(({ name }) => name) : [];
  expect(PARTS.map(({ type }) => type).toSorted()).toEqual(types.toSorted());
});
