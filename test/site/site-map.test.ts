/** 网站地图 (sitemap.xml): whatever the lists of the county lead to stands in it, for search engines. */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { tellDemo } from '#test/demo/told.ts';
import { openSite } from '#test/http/open-site.ts';

const { database } = await tellDemo();
const site = await openSite(database, { routes });
const LISTS = ['/', '/mulu', '/huodong', '/zhengji', '/tingzheng', '/huiyi', '/fankui'];
/** A decision, an activity, an event, a consultation, a hearing, a meeting, a playback, a report: no form, no part of another page. */
const OWN =
  /^\/(?:juece|kaifang|tingzheng|huiyi)\/[\w-]+$|^\/(?:huodong|zhengji|fankui)\/[\w-]+\/\d+$|^\/huiyi\/[\w-]+\/huifang$/;

const read = async (path: string) => (await site.get(path)).text();

it('列表通到的每一件事，都写在网站地图里，打得开', async () => {
  const map = [...(await read('/sitemap.xml')).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const pages = await Promise.all(LISTS.map(read));
  const linked = new Set(
    pages
      .flatMap((html) => [...html.matchAll(/href="([^"#?]+)/g)].map(([, path = '']) => path))
      .filter((path) => OWN.test(path) && path !== '/huiyi/sousuo'),
  );
  expect(linked.size).toBeGreaterThan(20);
  expect([...linked].filter((path) => !map.includes(path))).toEqual([]);
  expect(new Set(map).size).toBe(map.length);
  for (const path of map) expect([path, (await site.get(path ?? '')).status]).toEqual([path, 200]);
});
