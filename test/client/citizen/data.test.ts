/** 数据: what is counted, what is written into files, and how programs find it. */
import { describe, expect, it } from 'vitest';
import { scaleOf } from '#client/citizen/data/Bars.tsx';
import { type Ask, type Cell, dataset, everyNode, pieces } from '#client/citizen/data/dataset.ts';
import { DATASETS } from '#client/citizen/data/datasets.ts';
import { answersOf, monthsOf, outcomesOf, unitsOf } from '#client/citizen/data/figures.ts';
import { countedRounds } from './data-documents.ts';
import { documents } from './documents.ts';
import { plain } from './show.tsx';

describe('统计', () => {
  it('各月：按截止的月份，撤回的也在内', () => {
    expect(monthsOf(countedRounds)).toEqual([
      { month: '2026-09', rounds: 3, opinions: 4 },
      { month: '2026-10', rounds: 3, opinions: 20 },
      { month: '2026-12', rounds: 1, opinions: 5 },
    ]);
  });

  it('处理结果：只计已公布的采纳情况，没有人询问的不列已作解答', () => {
    expect(outcomesOf(countedRounds).map(({ count }) => count)).toEqual([9, 3, 12, 0, 6, 0]);
  });

  it('期限：按期、逾期、逾期未公布、没有到期；还在征集的、撤回后不必答复的不计', () => {
    expect(answersOf(countedRounds)).toEqual({ inTime: 2, late: 1, owing: 1, awaited: 1 });
  });

  it('各单位：欠着的在前；日数不算撤回的，条数算', () => {
    expect(unitsOf(countedRounds)).toEqual([
      expect.objectContaining({
        name: '县住房和城乡建设局',
        rounds: 4,
        median: 30,
        shortest: 30,
        opinions: 22,
      }),
      expect.objectContaining({
        name: '县发展和改革委员会',
        rounds: 3,
        withdrawn: 1,
        median: 21,
        shortest: 10,
        opinions: 7,
      }),
    ]);
  });
});

describe('数据文件', () => {
  const ask: Ask = () => Promise.reject(new Error('nothing is asked'));
  const of = (rows: readonly Cell[][]) =>
    dataset<readonly Cell[]>({
      name: 'yang',
      title: '样',
      about: '样',
      async *rows() {
        await Promise.resolve();
        yield* rows;
      },
      columns: ['a', 'b'].map((key, index) => ({ key, label: key.toUpperCase(), of: (row) => row[index] })),
    });
  const text = async (rows: readonly Cell[][], format: 'csv' | 'jsonl') =>
    (await Array.fromAsync(pieces(of(rows), format, ask))).join('');

  it('CSV有一个记号、一行表头；像公式的只是文字，是否写成是否', async () => {
    expect(
      await text(
        [
          ['=1+1', true],
          ['甲,乙', null],
        ],
        'csv',
      ),
    ).toBe('\uFEFFA,B\r\n\'=1+1,是\r\n"甲,乙",\r\n');
  });

  it('JSON Lines每行一条，没有的写null', async () => {
    expect(
      await text(
        [
          ['=1+1', true],
          ['甲\n乙', undefined],
        ],
        'jsonl',
      ),
    ).toBe('{"a":"=1+1","b":true}\n{"a":"甲\\n乙","b":null}\n');
  });

  it('列表逐页读到底', async () => {
    const pages = [
      { nodes: [1, 2], pageInfo: { endCursor: 'x', hasNextPage: true } },
      { nodes: [3], pageInfo: { endCursor: null, hasNextPage: false } },
    ];
    const asked: (string | null)[] = [];
    const read = (after: string | null) => {
      asked.push(after);
      return Promise.resolve(pages[asked.length - 1]!);
    };
    expect(await Array.fromAsync(everyNode(read))).toEqual([1, 2, 3]);
    expect(asked).toEqual([null, 'x']);
  });

  it('每份的字段各有名称，不重复', () => {
    for (const { name, fields } of DATASETS) {
      expect([name, new Set(fields.map(({ key }) => key)).size]).toEqual([name, fields.length]);
      expect([name, new Set(fields.map(({ label }) => label)).size]).toEqual([name, fields.length]);
    }
  });
});

describe('图的刻度：一根特别长的条形不把别的压平', () => {
  it.each([
    ['差不多长：按最长的', [30, 20, 25], 30],
    ['最长的是第二长的四倍：仍按最长的', [40, 10], 40],
    ['更长：截到第二长的四倍', [126, 64, 21, 2045], 504],
    ['只有一根', [2045], 2045],
    ['其余都是零', [2045, 0], 2045],
    ['都没有', [0, 0], 1],
    ['没有条形', [], 1],
  ])('%s', (_, counts, full) => expect(scaleOf(counts)).toBe(full));
});

describe('数据页', () => {
  const html = documents.data!();

  it('每份数据都有两种文件，也写在给程序看的目录里', () => {
    const told = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    const { dataset: listed } = JSON.parse(told) as {
      dataset: { name: string; license: string; distribution: { contentUrl: string }[] }[];
    };
    expect(listed.map(({ name }) => name)).toEqual(DATASETS.map(({ title }) => title));
    for (const { name } of DATASETS)
      for (const format of ['csv', 'jsonl']) {
        expect(html).toContain(`href="/shuju/${name}.${format}"`);
        expect(told).toContain(`https://www.lanxi.example/shuju/${name}.${format}`);
      }
    expect(html).toContain('id="shiyong"');
  });

  it('每幅图都有名称和说明，后面跟着同样数字的表', () => {
    const plots = html.match(/<svg class="bars".*?<\/svg><table/gs) ?? [];
    expect(plots).toHaveLength(3);
    expect(html.match(/<svg class="bars"/g)).toHaveLength(3);
    for (const plot of plots) {
      expect(plot).toMatch(/<title id="[\w-]+">[^<]+<\/title>/);
      expect(plot).toMatch(/<desc id="[\w-]+">[^<]*\d+[条次]/);
    }
    expect(html).toContain('<desc id="yuefen-tu-shuo">2026年9月4条，2026年10月20条，2026年12月5条</desc>');
  });

  it('年度用链接换', () => {
    expect(html).toContain('href="/shuju?nian=2025"');
    expect(plain(documents['data-none']!())).toContain('没有公开征求过意见');
  });
});
