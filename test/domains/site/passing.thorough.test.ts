/** 转发与张贴 in the county: every page of a matter has it, it says no date and no telephone that the page does not say, and it is not searched. */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { openSite } from '#test/outside/http/open-site.ts';

const { database } = await tellDemo();
const site = await openSite(database, { routes });
const OF_A_MATTER = /^\/(?:(?:juece|kaifang|tingzheng)\/[\w-]+|(?:huodong|zhengji)\/[\w-]+\/\d+)$/;

const read = async (path: string) => {
  const answer = await site.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const places = [...(await read('/sitemap.xml')).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
  ([, place = '']) => place,
);
const matters = places.filter((place) => OF_A_MATTER.test(place));

/** Facts a reader would act on: days (a list leaves out the year), hours, telephone numbers, mail addresses. */
const TO_ACT_ON = /\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}|0\d{2,3}-\d{7,8}|[\w.]+@[\w.]+/g;
const textIn = (html: string) => html.slice(html.indexOf('<main')).replaceAll(/<[^>]*>/g, '');

/** Text of the pages that a decision's page links to, where the rest of each is stated. */
const besides = (place: string, page: string) =>
  Promise.all(
    place.startsWith('/juece/')
      ? matters
          .filter((other) => !other.startsWith('/juece/') && page.includes(`href="${other}"`))
          .map(async (other) => textIn(await read(other)))
      : [],
  );

it('每一件事都可以转发、张贴：日期、钟点、电话、邮箱与那一页一致', async () => {
  expect(new Set(matters.map((place) => place.split('/')[1])).size).toBe(5);
  for (const place of matters) {
    const [page, text, sheet] = await Promise.all([
      read(place),
      read(`${place}/zhuanfa.txt`),
      read(`${place}/zhuanfa`),
    ]);
    expect(page, place).toContain(`href="${place}/zhuanfa"`);
    const shown = textIn(page) + (await besides(place, page)).join('');
    const said = text.slice(0, text.indexOf('打开网页：')).match(TO_ACT_ON) ?? [];
    expect([place, said.filter((one) => !shown.includes(one))]).toEqual([place, []]);
    const missing = said.filter((one) => !sheet.includes(one));
    expect([place, missing]).toEqual([place, []]);
  }
});

it('没有的事没有这一页；这一页不进网站地图', async () => {
  const none = [
    '/zhengji/2026-002/9',
    '/tingzheng/2026-002-9',
    '/juece/1999-001',
    '/kaifang/x',
    '/huodong/x/1',
  ];
  for (const place of none)
    for (const end of ['zhuanfa', 'zhuanfa.txt', 'zhuanfa.svg'])
      expect([place, end, (await site.get(`${place}/${end}`)).status]).toEqual([place, end, 404]);
  expect(places.filter((place) => place.includes('zhuanfa'))).toEqual([]);
});

it('二维码单独打开是一张图，不是一份下载', async () => {
  const answer = await site.get('/zhengji/2026-002/1/zhuanfa.svg');
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBeNull();
});
