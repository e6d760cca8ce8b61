/** 全站检索: whatever the county shows is found, of every kind, and the address leads to a page that says it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { foundHref } from '#client/citizen/search/found-href.ts';
import { routes } from '#client/routes.ts';
import { SearchKind } from '#schema/search/search-kind.ts';
import { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { copyFileTexts } from '#server/domains/search/copy-file-texts.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { type Hit, kindsOf, searching } from './searching.ts';

const { database, files } = await tellDemo();
const site = await openSite(database, { routes });
const { search, copies } = searching(database);

/** The job, on the files as the demonstration left them. */
beforeAll(async () => {
  const context = systemContext({ ...database.services, media: new MediaStore(files) });
  while ((await copyFileTexts(context)) > 0);
  await copies();
});

const KINDS = Object.values(SearchKind);
const hrefOf = ({ address }: Hit) => foundHref(address);

/** A few of each kind, by words of their own. */
const samples = (kind: SearchKind) =>
  database.sql<{ id: string; words: string }>(
    `select distinct on (substring(said for 3)) id, substring(split_part(said, E'\\n', 1) for 12) as words from findable
     where kind = $1 and char_length(split_part(said, E'\\n', 1)) > 3 order by substring(said for 3), id limit 6`,
    [kind],
  );

describe('每一种公开的内容', () => {
  it.each(KINDS)('%s 找得到，地址打得开', async (kind) => {
    const rows = await samples(kind);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, words } of rows) {
      const { nodes } = await search(words.trim().replaceAll(' ', '　'), { kind, first: 100 });
      const hit = nodes.find((one) => one.id === id);
      expect([words, hit?.kind]).toEqual([words, kind]);
      const answer = await site.get(hrefOf(hit as Hit).replace(/#.*/, ''));
      // The bytes of the files stay behind when the county is copied.
      if (kind !== SearchKind.FILE) expect([words, answer.status]).toEqual([words, 200]);
    }
  });

  it('每一处页面都通得到', async () => {
    const found = await Promise.all(
      ['方案', '会议', '意见', '公布', '报名', '学校', '养老', '票价', '规定'].map((q) =>
        search(q, { first: 100 }),
      ),
    );
    const places = new Set(found.flatMap(({ nodes }) => nodes.map(({ address }) => address.place)));
    expect([...places].sort()).toEqual(
      expect.arrayContaining([
        'CLAUSE',
        'CONSULTATION',
        'DECISION',
        'FILE',
        'HEARING',
        'MEETING',
        'OPINION',
        'REPORT',
        'RULE',
      ]),
    );
  });

  it('意见的地址打开公众意见，第一条就是它', async () => {
    const { nodes } = await search('里程和票价对照表');
    expect(kindsOf({ nodes } as never)).toEqual(['OPINION']);
    const html = await (await site.get(hrefOf(nodes[0] as Hit).replace(/#.*/, ''))).text();
    const list = html.slice(html.indexOf('id="gongzhong"'));
    expect(list.slice(0, list.indexOf('</li>'))).toContain('对照表');
  });
});

describe('怎样找', () => {
  it('标题相符的事项在前；附件的文字也找得到', async () => {
    expect((await search('票价')).nodes[0]?.kind).toMatch(/DECISION|CONSULTATION/);
    expect(kindsOf(await search('起草说明'))).toContain('FILE');
    expect(kindsOf(await search('近两年发生火情三起'))).toContain('FILE');
  });

  it('法规的条文里也有这些字的，在本县的事项之后', async () => {
    const kinds = kindsOf(await search('锦绣里小学', { first: 100 }));
    expect(kinds).toContain('STATUTE');
    expect(kinds.indexOf('STATUTE')).toBeGreaterThan(kinds.lastIndexOf('CLAUSE'));
  });

  it('车费找得到票价，中文数字与阿拉伯数字一样', async () => {
    const ids = async (q: string) => (await search(q, { first: 100 })).nodes.map(({ id }) => id).sort();
    expect(await ids('车费')).toEqual(await ids('票价'));
    expect(await ids('第十二条')).toEqual(await ids('第１２条'));
    expect((await ids('第12条')).length).toBeGreaterThan(0);
  });

  it('几个词都要有；按种类、年份、单位缩小，数目不变', async () => {
    const all = await search('票价');
    const kind = await search('票价', { kind: 'CLAUSE' });
    expect(new Set(kindsOf(kind))).toEqual(new Set(['CLAUSE']));
    expect(kind.counts).toEqual(all.counts);
    expect(kind.counts.find((one) => one.kind === 'CLAUSE')?.value).toBe(kind.nodes.length);
    expect((await search('票价 换乘')).nodes.length).toBeLessThan(all.nodes.length);
    expect((await search('票价', { year: 1999 })).nodes).toEqual([]);
    expect((await search('票价', { unit: all.units[0]?.id })).nodes.length).toBeGreaterThan(0);
    expect((await search('票价', { unit: all.nodes[0]?.id })).nodes).toEqual([]);
  });

  it('没有一处有全部字词的，找有其余的，并且写明；一个词也没有的，什么也不找', async () => {
    const { instead, nodes } = await search('公交票价全免');
    expect(instead.join('')).toBe('公交票价');
    expect(JSON.stringify(nodes[0]?.title)).toContain('票价');
    expect(await search('航天飞行')).toMatchObject({ instead: [], nodes: [] });
  });
});

describe('检索的页面', () => {
  const page = async (path: string) => (await site.get(path)).text();
  it('数目在标题里，字词标出，结果是列表，不收入搜索引擎，不留给下一个人', async () => {
    const answer = await site.get(`/sousuo?q=${encodeURIComponent('票价')}`);
    const html = await answer.text();
    expect(html).toMatch(/<h1[^>]*>[^]*?找到[^]*?项[^]*?<\/h1>/);
    expect(html).toContain('<mark>票价</mark>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toMatch(/<ol class="ruled">/);
    expect(html).toContain('lei=tiaowen');
  });

  it.each([
    ['没有字词', '/sousuo'],
    ['一个字', `/sousuo?q=${encodeURIComponent('票')}`],
    ['太长', `/sousuo?q=${encodeURIComponent('票'.repeat(60))}`],
    ['太多的词', `/sousuo?q=${encodeURIComponent('一月 二月 三月 四月 五月 六月 七月 八月 九月')}`],
    ['一个字化成许多字', `/sousuo?q=${encodeURIComponent('ﷺﷺﷺﷺ')}`],
    ['没有的', `/sousuo?q=${encodeURIComponent('量子纠缠')}`],
    ['没有的种类和单位', `/sousuo?q=${encodeURIComponent('票价')}&lei=x&danwei=y&nian=z`],
  ])('%s，有路可走', async (_, path) => {
    expect((await site.get(path)).status).toBe(200);
    expect(await page(path)).toMatch(/href="\/zhengji"[^]*href="\/huiyi"/);
  });

  it('每一页的页首都有', async () => {
    expect(await page('/zhengji')).toMatch(/<form class="search"[^>]*action="\/sousuo"/);
    expect(await page('/')).toContain('id="search-home"');
  });
});
