/** 网站地图 (sitemap.xml) and 分享卡片: whatever the lists of the county lead to stands in it, for search engines. */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { siteMapAt, siteMapPartAt } from '#client/site-map.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { openSite } from '#test/outside/http/open-site.ts';

const { database } = await tellDemo();
/** The same map, read in pages of two. */
const SHORT = '/duan.xml';
/** The same map again, in files of forty addresses. */
const PARTED = '/fen.xml';
const site = await openSite(database, {
  routes: [...routes, siteMapAt(SHORT, 2), siteMapAt(PARTED, 100, 40), siteMapPartAt(PARTED, 100, 40)],
});
const LISTS = [
  '/',
  '/mulu',
  '/huodong',
  '/zhengji',
  '/tingzheng',
  '/huiyi',
  '/fankui',
  '/liuyan',
  '/fagui',
  '/guihua',
];
/** A decision, an activity, an event, a consultation, a hearing, a meeting, a playback, a report, a message, a law or plan: no form, no part of another page. */
const OWN =
  /^\/(?:juece|kaifang|tingzheng|huiyi)\/[\w-]+$|^\/(?:huodong|zhengji|fankui)\/[\w-]+\/\d+$|^\/huiyi\/[\w-]+\/huifang$|^\/liuyan\/jian\/\w+$|^\/fagui\/\w+$/;

const read = async (path: string) => (await site.get(path)).text();

const placesIn = async (path: string) =>
  [...(await read(path)).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, place]) => place);

it('列表通到的每一件事，都写在网站地图里，打得开', async () => {
  const map = await placesIn('/sitemap.xml');
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

/** The tags of a page by which it is shown where its address is passed on. */
const cardOf = (html: string) =>
  new Map(
    [...html.matchAll(/<meta property="og:(\w+)" content="([^"]*)"/g)].map(([, name, said]) => [name, said]),
  );

it('每一页传出去，都看得出是哪里的、说什么', async () => {
  for (const path of await placesIn('/sitemap.xml')) {
    const card = cardOf(await read(path ?? ''));
    expect([path, card.get('url')]).toEqual([path, `${site.url}${path || '/'}`]);
    expect([path, card.get('title'), card.get('site_name')]).not.toContain(undefined);
    if (OWN.test(path ?? '')) expect([path, card.get('description') ?? '']).not.toContain('');
  }
});

it('列表一页放不下的，逐页读完，一处不少', async () => {
  const [whole, short] = await Promise.all(['/sitemap.xml', SHORT].map(placesIn));
  expect(short).toEqual(whole);
});

/** Where the record says that somebody may read a draft: every version made public, every clause of a text that was opened. */
const READABLE = `select '/juece/' || d.no || '/caoan/' || v.no as path, c.opens_at, v.published_at, c.no as "ofNo", c.round,
    array(select l.no from clause l where l.draft_version_id = v.id and l.kind not in ('PART', 'CHAPTER', 'SECTION')) as clauses
  from draft_version v join decision d on d.id = v.decision_id
  left join (select o.id, o.opens_at, o.round, e.no from consultation o join decision e on e.id = o.decision_id) c on c.id = v.consultation_id`;

interface Version {
  path: string;
  opens_at: Date | null;
  published_at: Date | null;
  ofNo: string | null;
  round: number | null;
  clauses: string[];
}

it('公开的每一稿草案、征求意见稿的每一条都在，没有公开的不在', async () => {
  const map = await placesIn('/sitemap.xml');
  const versions: Version[] = await database.sql(READABLE);
  const [open, closed] = [true, false].map((wanted) =>
    versions.filter((one) => ((one.opens_at ?? one.published_at) !== null) === wanted),
  );
  expect(open?.length).toBeGreaterThan(5);
  expect(closed?.length).toBeGreaterThan(0);
  const clausesOf = ({ ofNo, round, clauses }: Version) =>
    ofNo ? clauses.map((no) => `/zhengji/${ofNo}/${round}/tiao/${encodeURIComponent(no)}`) : [];
  const due = open?.flatMap((one) => [one.path, one.path.replace(/\/\d+$/, ''), ...clausesOf(one)]) ?? [];
  expect(due.filter((path) => !map.includes(path))).toEqual([]);
  expect(map.filter((path) => /\/tiao\/|\/caoan/.test(path ?? '') && !due.includes(path ?? ''))).toEqual([]);
});

it('超过一个文件的，分成几个文件，由索引列出', async () => {
  const index = await read(PARTED);
  expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  const files = await placesIn(PARTED);
  const parts = await Promise.all(files.map((path) => placesIn(path ?? '')));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.slice(0, -1).map(({ length }) => length)).toEqual(parts.slice(1).map(() => 40));
  expect(parts.flat()).toEqual(await placesIn('/sitemap.xml'));
  for (const path of [`/fen-${files.length + 1}.xml`, '/fen-0.xml', '/fen-x.xml', '/sitemap-1.xml'])
    expect([path, (await site.get(path)).status]).toEqual([path, 404]);
});

it('robots.txt 说出网站地图，公开的页面、草案文件和附件都不禁止', async () => {
  const robots = await read('/robots.txt');
  expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`);
  const banned = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path);
  expect(banned).toContain('/graphql');
  const map = await placesIn('/sitemap.xml');
  const version = map.find((path) => /\/caoan\/\d+$/.test(path ?? ''));
  const file = `${version}.docx`;
  for (const path of [...map, file, '/files/'])
    expect([path, banned.filter((prefix) => path?.startsWith(prefix))]).toEqual([path, []]);
  const { status, headers } = await site.get(file);
  expect([status, headers.get('x-robots-tag')]).toEqual([200, null]);
});

it('一百件以上的决策，件件都在', async () => {
  await database.sql(`insert into decision (id, no, year, title, phase, lead_unit_id, unit_ids, started_on,
      phase_since, changed_at, created_by_id)
    select gen_random_uuid(), '2019-' || lpad(n::text, 3, '0'), 2019, '历年的决策' || n, d.phase, d.lead_unit_id,
      d.unit_ids, d.started_on, d.phase_since, d.changed_at, d.created_by_id
    from generate_series(1, 150) n, (select * from decision order by no limit 1) d`);
  const fresh = siteMapAt('/xin.xml', 100);
  const later = await openSite(database, { routes: [fresh] });
  const map = await (await later.get('/xin.xml')).text();
  expect(new Set(map.match(/\/juece\/2019-\d+(?=<)/g)).size).toBe(150);
});

it('一百次以上的抽选、一百件以上将要开始的征求意见，件件都在', async () => {
  await database.sql(`insert into draw select (jsonb_populate_record(null::draw, to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(),
      'no', 'C-' || n, 'attempt', 100 + n, 'voided_at', coalesce(d.voided_at, app_now()), 'void_reason', coalesce(d.void_reason, '重来')))).*
    from generate_series(1, 120) n, (select * from draw order by no limit 1) d`);
  await database.sql(`insert into consultation select (jsonb_populate_record(null::consultation, to_jsonb(c) || jsonb_build_object(
      'id', gen_random_uuid(), 'round', 100 + n))).*
    from generate_series(1, 120) n, (select c.* from consultation c where c.opens_at is null
      and c.review = 'APPROVED' and c.scheduled_by_id is not null limit 1) c`);
  const later = await openSite(database, { routes: [siteMapAt('/duo.xml', 50)] });
  const map = await (await later.get('/duo.xml')).text();
  expect(new Set(map.match(/\/chouxuan\/C-\d+(?=<)/g)).size).toBe(120);
  expect(new Set(map.match(/\/zhengji\/[\w-]+\/[12]\d\d(?=<)/g)).size).toBe(120);
});

it('网站地图那一页，正在征集的也读到底', async () => {
  await database.sql(`insert into consultation select (jsonb_populate_record(null::consultation, to_jsonb(c) || jsonb_build_object(
      'id', gen_random_uuid(), 'round', 500 + n))).*
    from generate_series(1, 120) n, (select c.* from consultation c where c.opens_at <= app_now()
      and c.closes_at > app_now() and c.withdrawn_at is null limit 1) c`);
  const later = await openSite(database, { routes });
  const page = await (await later.get('/ditu')).text();
  expect(new Set(page.match(/\/zhengji\/[\w-]+\/[56]\d\d(?=")/g)).size).toBe(120);
});
