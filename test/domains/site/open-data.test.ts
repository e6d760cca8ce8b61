/** 开放数据 of the county: what the files say is what the pages say, for everybody alike. */
import { expect, it } from 'vitest';
import { DATASETS } from '#client/citizen/data/datasets.ts';
import { routes } from '#client/routes.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { DOWNLOADS } from '#server/outside/wiring/open-data.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';

const { database } = await tellDemo();
const site = await openSite(database, { routes });

type Row = Record<string, string | number | boolean | null>;

const fetched = async (name: string, format: string, headers: Record<string, string> = {}) => {
  const answer = await site.get(`/shuju/${name}.${format}`, headers);
  expect([name, format, answer.status]).toEqual([name, format, 200]);
  return answer.text();
};
const rowsOf = async (name: string): Promise<Row[]> =>
  (await fetched(name, 'jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const pageOf = async (path: string) => (await site.get(path)).text();

it('每份数据两种文件行数一样，都不空', async () => {
  for (const { name, fields } of DATASETS) {
    const rows = await rowsOf(name);
    expect([name, rows.length > 0]).toEqual([name, true]);
    for (const row of rows) expect(Object.keys(row)).toEqual(fields.map(({ key }) => key));
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await site.get(`/shuju/${name}.csv`)).arrayBuffer(),
    );
    expect([name, csv.startsWith(`\uFEFF${fields.map(({ label }) => label).join(',')}\r\n`)]).toEqual([
      name,
      true,
    ]);
    expect([name, csv.match(/\r\n/g)?.length]).toEqual([name, rows.length + 1]);
  }
});

it('意见的署名、文字、处理结果与网页一致；网页没有公开的，数据里没有', async () => {
  const rows = await rowsOf('yijian');
  const [{ hidden } = { hidden: 0 }] = await database.sql<{ hidden: number }>(
    'select count(*)::int as hidden from comment',
  );
  expect(rows.length).toBeLessThan(hidden);
  const round = rows.filter(({ no }) => no === '2026-009');
  const pages = await Promise.all(
    ['zhichi', 'fandui', 'xiugai', 'qita'].map((stance) => pageOf(`/zhengji/2026-009/1?taidu=${stance}`)),
  );
  const page = pages.join('');
  expect(round.length).toBeGreaterThan(2);
  for (const { receiptNo, author, text } of round.slice(0, 20)) {
    expect(page).toContain(String(author));
    expect(page.replaceAll(/<[^>]*>/g, ''), String(receiptNo)).toContain(String(text).split('\n')[0]);
  }
});

it('工作人员打开，也是公众读到的那一份', async () => {
  const actor = await database.sql<{ id: string }>("select id from person where login_name = 'guanli'");
  const cookie = await signedIn(database, { id: actor[0]?.id ?? '' } as never);
  for (const name of ['juece', 'zhengji', 'yijian'])
    expect(await fetched(name, 'jsonl', cookie)).toBe(await fetched(name, 'jsonl'));
});

it('同时下载的太多，请过一会儿再来；别人下载完了，就轮到', async () => {
  const busy = await openSite(database, { routes, config: { rateLimits: true } });
  const ask = () => busy.get('/shuju/yijian.csv');
  const together = await Promise.all(Array.from({ length: 8 }, ask));
  const refused = together.filter(({ status }) => status === 429);
  expect(refused.length).toBe(8 - DOWNLOADS.each);
  expect(refused[0]?.headers.get('retry-after')).toBe('15');
  expect(await refused[0]?.text()).toContain('正在下载数据的人较多');
  await Promise.all(together.map((answer) => answer.text().catch(() => '')));
  expect((await ask()).status).toBe(200);
});

it('没有的数据、没有的年度，没有这一页', async () => {
  for (const path of ['/shuju/meiyou.csv', '/shuju/mulu.xml', '/shuju?nian=abc'])
    expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  expect((await site.get('/shuju?nian=2026')).status).toBe(200);
});

it('统计和数据文件对得上', async () => {
  const rounds = await rowsOf('zhengji');
  const page = (await pageOf('/shuju')).replaceAll(/<[^>]*>/g, '');
  const opinions = rounds.reduce((sum, one) => sum + Number(one.opinions), 0);
  expect(page).toContain(`历年公开征求意见${rounds.length}次，合计收到意见${opinions}条`);
});
