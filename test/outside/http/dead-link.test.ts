import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';

const site = await openSite(await testDatabase(), { routes });

it.each([
  ['邀请函', '/yaoqing/meiyou', '这个链接打不开邀请函'],
  ['征求意见函', '/huihan/meiyou', '这个链接打不开征求意见函'],
  ['专家论证函', '/lunzheng/meiyou', '这个链接打不开专家论证函'],
  ['确认关注', '/guanzhu/queren/meiyou', '这个链接已经失效'],
])('打不开任何%s的链接：答复404，用这一页自己的话说明怎样办', async (_, path, said) => {
  const answer = await site.get(path);
  expect(answer.status).toBe(404);
  expect((await answer.text()).replaceAll(/<[^>]+>/g, '')).toContain(said);
});

it('没有这个页面：在本页就可以检索全站', async () => {
  const answer = await site.get('/meiyou');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/<form[^>]*action="\/sousuo"[^>]*>.*?id="search-page"/s);
});

it('公开的网页写明规范网址，打不开的链接没有', async () => {
  expect(await (await site.get('/guanyu')).text()).toContain(
    `<link rel="canonical" href="${site.url}/guanyu"/>`,
  );
  expect(await (await site.get('/yaoqing/meiyou')).text()).not.toContain('rel="canonical"');
});
