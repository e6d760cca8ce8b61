import { describe, expect, it } from 'vitest';
import { changesText, sourcesText, withoutHeadings } from '#client/citizen/draft/change-counts.ts';
import { clausesUnder } from '#client/citizen/draft/clauses-under.ts';
import { compareVersions, markable, runsOf } from '#client/citizen/draft/comparison.ts';
import { contentsOf } from '#client/citizen/draft/draft-contents.ts';
import { draftPage } from '#client/citizen/draft/draft-page.ts';
import { revisedIn } from '#client/citizen/draft/revised-in.ts';
import { documents } from './documents.ts';
import { consulted, drafted, revised } from './drafts.ts';
import { atOf, plain, show } from './show.tsx';

type Clauses = Parameters<typeof contentsOf>[0];
type Differences = Parameters<typeof compareVersions>[2];
const before = consulted.clauses as Clauses;
const after = revised.clauses as Clauses;
const changes = revised.changes as Differences;
const rows = compareVersions(before, after, changes);
const page = (name: string) => documents[name]!();
const text = (name: string) => plain(page(name));
/** One clause of a page, with its marks. */
const clauseOf = (html: string, anchor: string) =>
  new RegExp(`<article[^>]* id="${anchor}".*?</article>`, 's').exec(html)?.[0] ?? '';

describe('两稿对照', () => {
  it('按新稿的顺序，删去的一条留在原来的位置', () => {
    expect(rows.map(({ anchorId, relation }) => `${anchorId} ${relation}`)).toEqual([
      'a1 SAME',
      'a2 SAME',
      'a3 SAME',
      'a4 SAME',
      'a5 GONE',
      'a6 EDITED',
      'a7 RENUMBERED',
      'a8 NEW',
    ]);
  });

  it('最前面的一条删去了，排在最前', () => {
    const gone = { ...changes[0]!, anchorId: 'a1' };
    expect(compareVersions(before, after.slice(1), [gone])[0]).toMatchObject({
      anchorId: 'a1',
      relation: 'GONE',
    });
  });

  it('连续没有修改的折成一段，章名不折，修改过的各成一段', () => {
    expect(runsOf(rows).map(({ clauses }) => clauses.map(({ anchorId }) => anchorId).join())).toEqual([
      'a1',
      'a2,a3',
      'a4',
      'a5',
      'a6',
      'a7',
      'a8',
    ]);
  });

  it('表格的一行去掉竖线再对照', () => {
    expect(markable('如下：\n| 甲 | 乙 |')).toBe('如下：\n甲　乙');
  });
});

describe('改了多少、依据谁的意见', () => {
  it('修改、新增、删去各几条，来源多的在前；没有就不写', () => {
    expect(changesText(changes)).toBe('修改1条，新增1条，删去1条');
    expect(changesText([])).toBe('');
    expect(sourcesText([...changes, { source: 'LEGALITY' }, { source: null }])).toBe(
      '合法性审查意见2条，专家论证意见1条，公众意见1条，另1条改在没有公开的稿次，来源不公开',
    );
    expect(sourcesText(changes)).toBe('专家论证意见1条，公众意见1条，合法性审查意见1条');
    expect(sourcesText([{ source: null }])).toBe('');
  });

  it('章名的修改不算条', () => {
    expect(withoutHeadings([{ anchorId: 'a1' }, { anchorId: 'a2' }], before)).toEqual([{ anchorId: 'a2' }]);
  });
});

describe('目录', () => {
  it('一章带着它的各条', () => {
    const contents = contentsOf(after).map(({ no, clauses }) => [no, clauses.map((one) => one.no).join()]);
    expect(contents).toEqual([
      ['第一章', '第一条,第二条'],
      ['第二章', '第三条,第四条,第五条'],
    ]);
  });

  it('一编之下各章的条都算', () => {
    const kinds = ['PART', 'CHAPTER', 'ARTICLE', 'CHAPTER', 'ARTICLE', 'PART', 'ARTICLE'] as const;
    const placed = kinds.map((kind, position) => ({ kind, no: String(position), position }));
    expect(clausesUnder(placed, placed[0]!).map(({ no }) => no)).toEqual(['2', '4']);
    expect(clausesUnder(placed, placed[3]!).map(({ no }) => no)).toEqual(['4']);
  });
});

describe('草案的来历', () => {
  it('逐稿写明稿次、日期、为什么改、改了多少、来源，能读全文、能对照', () => {
    const said = text('drafts');
    expect(said).toContain('第1稿2026年9月1日公开征求意见稿用于第1次公开征求意见。');
    expect(said).toContain('根据公开征求意见采纳的意见修改。与第1稿相比：修改1条，新增1条，删去1条。');
    expect(said).toContain('修改来源：专家论证意见1条，公众意见1条，合法性审查意见1条。');
    expect(page('drafts')).toContain('href="/juece/2026-004/caoan/2?duizhao=1"');
    expect(said).toContain('文字改动一个字，指纹就完全不同');
  });

  it('上一稿没有公开的，与看得到的前一稿对照', () => {
    expect(page('drafts-hidden')).toContain('href="/juece/2026-004/caoan/3?duizhao=1"');
  });

  it('还没有公开的，写明什么时候会有', () => {
    expect(text('drafts-none')).toContain('草案还没有公开');
  });
});

describe('读一稿', () => {
  it('每一条有固定位置、意见数、提意见、与各稿对照的链接；章名没有', () => {
    const clause = clauseOf(page('draft'), 'a6');
    expect(clause).toContain('<b class="num">5</b> 条意见');
    expect(clause).toContain('href="/zhengji/2026-004/1/tiao/%E7%AC%AC%E5%9B%9B%E6%9D%A1"');
    expect(clause).toContain('href="/juece/2026-004/caoan/1#a6"');
    expect(clause).toContain('href="/juece/2026-004/caoan/2?duizhao=1#a6"');
    expect(clause).toMatch(
      /依据1条<\/summary>.*href="https:\/\/www.lanxi.example\/fa">《中华人民共和国老年人权益保障法》第四十条.*<blockquote>/s,
    );
    expect(clauseOf(page('draft'), 'a7')).not.toContain('依据');
    expect(page('draft')).toMatch(/<div class="draft-heading" id="a1"><h2>/);
    expect(clauseOf(page('draft'), 'a1')).toBe('');
  });

  it('款、项、目各有缩进，表格是真的表格', () => {
    const html = page('draft-revised');
    expect(html).toContain('<p class="clause-item">（一）区域养老服务中心；</p>');
    expect(html).toContain('<p class="clause-subitem">1.独立设置的；</p>');
    expect(clauseOf(html, 'a8')).toMatch(/<th scope="col">设施<\/th>.*<td>0\.6<\/td>/);
    expect(html).not.toContain('| 设施');
  });
});

describe('修改对照页', () => {
  it('逐字标明，写明来源和说明；条序变更、删去的一条都看得到', () => {
    const html = page('draft-redline');
    expect(clauseOf(html, 'a6')).toMatch(/<del>.*远期<\/del>.*<ins>.*近期<\/ins>/);
    expect(clauseOf(html, 'a6')).toContain('第四条→第三条');
    expect(clauseOf(html, 'a5')).toMatch(
      /原第三条.*<del>.*每个乡镇.*来源：专家论证意见.*出自<a href="\/juece\/2026-004#chengxu">专家论证意见第2条（2026年10月10日）<\/a>.*与上位规划重复。/s,
    );
    expect(clauseOf(html, 'a6')).toMatch(
      /采纳了<a href="\/huiyi\/2026-3#liexi-36deab5cabe7">县政府第36次常务会议上的列席意见<\/a>.*会上讨论：<a href="[^"]+">县政府第36次常务会议回放 12:31<\/a>/s,
    );
    expect(clauseOf(html, 'a8')).not.toContain('列席意见');
    expect(text('draft-redline')).toContain('第一条至第二条　没有修改');
    expect(text('draft-redline')).toContain('第四条　条序变更（原第五条），文字没有修改');
  });

  it('新旧对照表：左边是修改前，右边是修改后', () => {
    const html = page('draft-table');
    expect(html).toContain(
      '<caption>新旧对照表：修改前为第1稿（征求意见稿），修改后为第2稿（修改稿）</caption>',
    );
    expect(html.match(/<tr/g)).toHaveLength(4);
    expect(text('draft-table')).toContain('（没有这一条）');
  });

  it('并入另一条的写明并入哪一条', () => {
    const merged = { ...changes[0]!, relation: 'MERGED', noAfter: '第三条', after: '' };
    const data = { decision: { ...drafted, draft: { ...revised, changes: [merged] }, former: consulted } };
    const at = { params: { no: '2026-004', version: '2' }, query: { duizhao: '1' } };
    expect(plain(show(draftPage, data, at))).toContain('并入第三条，文字在那里对照');
  });

  it('总是后一稿与前一稿对照；与自己对照就是读这一稿；没有的稿没有页面', () => {
    const moved = (version: number, duizhao: string, found: object) =>
      draftPage.movedTo?.(
        { decision: { ...drafted, ...found } } as never,
        atOf({ query: { duizhao, biao: '1' } }),
      ) ?? `here ${version}`;
    expect(moved(1, '2', { draft: consulted, former: revised })).toBe(
      '/juece/2026-004/caoan/2?duizhao=1&biao=1',
    );
    expect(moved(2, '1', { draft: revised, former: consulted })).toBe('here 2');
    expect(moved(1, '1', { draft: consulted })).toBe('/juece/2026-004/caoan/1');
    const lost = { decision: { ...drafted, draft: revised, former: null } } as never;
    expect(draftPage.meta(lost, atOf({ query: { duizhao: '7' } }))).toBeNull();
    expect(
      draftPage.variables(atOf({ params: { no: 'x', version: '2' }, query: { duizhao: '甲' } })),
    ).toBeNull();
  });
});

it('修改稿公开以后，才有从结果到修改对照的链接', () => {
  const round = { decision: { no: '2026-004' }, draftVersionNo: 1 };
  expect(revisedIn({ ...round, revision: null })).toBeNull();
  expect(revisedIn({ ...round, revision: { no: 3 } })).toEqual({ no: '2026-004', version: 3, since: 1 });
  expect(page('my-comment-answered')).toContain('href="/juece/2026-002/caoan/2?duizhao=1#a4"');
  expect(page('report')).toContain('?duizhao=1#a2"');
});
