/** A number that stands on two pages is the same number, or its words say what else it counts. */
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { compareFigures, figuresOf } from './figures.ts';

const { database } = await tellDemo();
const site = await openSite(database, { routes });
async function read(path: string): Promise<string> {
  const answer = await site.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

/** Pages of the county that search engines are not sent to. */
const MORE = ['/daibiao', '/daibiao/gongping', '/daibiao/zhidu', '/huodong', '/fankui'];

async function publicPages(): Promise<Map<string, string>> {
  const map = [...(await read('/sitemap.xml')).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)];
  const paths = new Set([...map.map(([, path]) => path || '/'), ...MORE]);
  // In turn: a server that is asked for all at once tells some to come later.
  const pages = new Map<string, string>();
  for (const path of paths) pages.set(path, await read(path));
  return pages;
}

const tile = (value: number, label: string) =>
  `<main><p class="total"><b class="num">${value}</b><span>${label}</span></p></main>`;

const valueOf = (html: string, label: string) =>
  figuresOf(html).find((one) => one.label.includes(label))?.value;

describe('同一个数，各页一致', () => {
  it.each([
    ['次序不同的同一说法', '名代表在任', '名在任代表', 1],
    ['说明了各数什么', '名代表2026年任过职', '名在任代表（截至今天）', 0],
  ])('%s', (_, one, other, differing) => {
    const pages = new Map([
      ['/daibiao', tile(39, one)],
      ['/daibiao/gongping', tile(40, other)],
    ]);
    expect(compareFigures(pages).differing).toHaveLength(differing);
  });

  it('表格和句子里的数也读', () => {
    const table =
      '<main><table><caption>各类</caption><tr><th>类别</th><th>人数</th></tr><tr><td>群众代表</td><td>7</td></tr></table><p>共收到126条意见。</p></main>';
    expect(figuresOf(table)).toEqual([
      { label: '各类群众代表人数', value: '7' },
      { label: '共收到条意见', value: '126条' },
    ]);
  });

  it('示范县公开的各页，同样的说法是同样的数', async () => {
    const { shared, differing } = compareFigures(await publicPages());
    expect(differing).toEqual([]);
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.map(({ label }) => label)).toContain('共收到条意见');
  });
});

describe('列席会议的代表，抽选、纪要和统计说的是同样的人', () => {
  it('第37次常务会议：抽选名单各类别的人数，就是纪要的列席代表', async () => {
    const [drawn, meeting] = await Promise.all([read('/chouxuan/2026-3-3-1'), read('/huiyi/2026-3')]);
    const seats = Number.parseInt(valueOf(drawn, '席位') ?? '', 10);
    const attended = [...(valueOf(meeting, '列席代表') ?? '').matchAll(/(\p{Script=Han}+)(\d+)名/gu)];
    expect(attended.map(([, , count]) => Number(count)).reduce((sum, one) => sum + one, 0)).toBe(seats);
    const listed = /<main[\s\S]*<\/main>/.exec(drawn)?.[0].replace(/<[^>]*>/g, '') ?? '';
    expect(attended.filter(([, category = '']) => !listed.includes(category))).toEqual([]);
  });

  it('统计的列席人次，是签到的代表数', async () => {
    const [row] = await database.sql<{ count: number }>(
      `select count(*)::int from invitation where stage = 'ATTENDED' and representative_id is not null`,
    );
    expect(valueOf(await read('/daibiao/gongping'), '人次列席')).toBe(String(row?.count));
  });
});

it('目录没有安排听证、后来举行了的，两样都写明', async () => {
  const facts = async (no: string) => (await read(`/juece/${no}`)).replace(/<[^>]*>/g, '');
  expect(await facts('2026-003')).toContain('是否听证目录计划：否；已举行听证');
  expect(await facts('2025-004')).toContain('是否听证目录计划：否；已举行听证');
  expect(await facts('2026-004')).not.toContain('已举行听证');
});

it('新闻发布会不说不用报名：记者怎样报名，其他人怎样参与', async () => {
  const held = await database.sql<{ no: string }>("select no from event where kind = 'PRESS_CONFERENCE'");
  expect(held.length).toBeGreaterThan(0);
  for (const { no } of held) {
    const page = await read(`/kaifang/${no}`);
    expect(page).not.toContain('不用网上报名');
    expect(page).toContain('记者另行报名，经核准到场');
  }
});
