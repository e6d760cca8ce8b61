import { expect, it } from 'vitest';
import { reportCsv } from '#client/citizen/feedback/report-data.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { elder } from './consultations.ts';
import { report } from './documents.ts';
import { TODAY } from './lanxi.ts';
import { plain, show } from './show.tsx';

const like = { alike: 40, alikeGroups: 3, alikeSame: 25 };
const bursts = [{ hour: '2026-03-09 09:00', count: 30, alike: 28 }];
const networks = [{ count: 31, alike: 28 }];
const rows = report.rows.map((row) => ({
  ...row,
  alike: row.count === 41 ? 40 : 0,
  alikeGroups: 2,
  alikeSame: 0,
}));
const counted = { ...report, totals: { ...report.totals, ...like, bursts, networks }, rows };

const page = (of: object) =>
  plain(show(reportPage, { serverTime: { today: TODAY }, report: of, consultation: elder }, {}));

it('内容相近的、短时间集中收到的，合计和各类都照实写明', () => {
  const said = page(counted);
  expect(said).toContain('其中内容相近的40条，3组；一字不差的25条。');
  expect(said).toContain('3月9日9时起一小时30条，其中内容相近的28条。这些意见照样计入，照样答复。');
  expect(said).toContain('来自同一网络地址20条以上的有1处：31条，其中内容相近的28条。');
  expect(said.match(/其中内容相近的40条，2组。/g)).toHaveLength(1);
  expect(said).toContain('条意见，41人');
});

it('以前公布的没有统计，不写', () => {
  expect(page(report)).not.toContain('内容相近');
  expect(page(report)).not.toMatch(/集中收到|网络地址/);
});

it('开放数据每一类也有', () => {
  const lines = (reportCsv.text({ report: counted } as never, {} as never, '') ?? '').split('\r\n') ?? [];
  expect(lines[0]).toContain('其中内容相近,相近的组数,其中一字不差');
  expect(lines.filter((line) => line.endsWith(',40,2,0'))).toHaveLength(1);
});
