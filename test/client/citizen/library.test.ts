/** 法规库 and 历史规划 without a script: what an address asks for, what is listed, and how a law or a plan is read. */
import { describe, expect, it } from 'vitest';
import { plansPage, statutePage, statutesPage } from '#client/citizen/statute/statute-pages.ts';
import { COMING, EARLIER, law, NOW, plan, REPEALED, statutes } from './library-editions.ts';
import { plain, show } from './show.tsx';

const site = { countyName: '岚溪县' };
const list = (query: Record<string, string> = {}, all: object[] = statutes) =>
  show(statutesPage, { site, statutes: all }, { query, path: '/fagui' });
const told = (query: Record<string, string> = {}, all: object[] = statutes) => plain(list(query, all));

describe('法规库', () => {
  it('每部一行，写今天的效力；规划不在其中；本县的规范性文件、历史规划一步可到', () => {
    const text = told();
    expect(text).toContain('共3部');
    expect(text).toContain('现行有效，自2025年4月1日起施行');
    expect(text).toContain('已废止，自2024年1月1日起失效');
    expect(text).toContain('见以前的版本');
    expect(text).not.toContain('五年规划纲要');
    expect(list()).toContain(`href="/fagui?jibie=wenjian&amp;cha=${encodeURIComponent('岚溪县')}"`);
    expect(text).toContain('岚溪县的规范性文件（2）');
    expect(list()).toContain('href="/guihua"');
  });

  it('按级别、按效力筛选，选项写有几部', () => {
    const html = list();
    for (const option of [
      '行政法规（1）',
      '规范性文件（2）',
      '现行有效（2）',
      '已修改（1）',
      '已废止（1）',
      '尚未施行（1）',
    ])
      expect(html).toContain(option);
    expect(told({ jibie: 'xingzheng-fagui' })).toContain('共1部');
    expect(told({ xiaoli: 'feizhi' })).toContain('户外广告');
    expect(told({ xiaoli: 'feizhi' })).not.toContain('公共停车');
    const amended = list({ xiaoli: 'xiugai' });
    expect(amended).toContain('href="/fagui/F001?ban=1"');
    expect(plain(amended)).toContain('已修改，自2020年1月1日起施行，至2025年3月31日止');
    expect(list({ xiaoli: 'weishixing' })).toContain('href="/fagui/F001?ban=3"');
    expect(told({ jibie: 'meiyou' })).toContain('共3部');
  });

  it.each([
    ['名称的一部分', '停车', 1],
    ['文号，写法不同', '国务院令第713号', 1],
    ['制定机关和年份两个词', '岚溪县 〔2014〕', 1],
    ['规划的名称', '综合交通', 0],
  ])('查找：%s', (_name, cha, count) => {
    expect(told({ cha })).toContain(count > 0 ? `共${count}部` : '没有符合条件的法规');
  });

  it('没有找到的，说明用了哪些条件，怎样去掉', () => {
    const html = list({ cha: '渔业', jibie: 'wenjian' });
    expect(plain(html)).toContain('没有符合条件的法规');
    expect(plain(html)).toContain('含“渔业”');
    expect(html).toContain(`href="/fagui?cha=${encodeURIComponent('渔业')}"`);
    expect(html).toContain('value="渔业"');
  });
});

describe('历史规划', () => {
  const page = (query: Record<string, string> = {}, all: object[] = statutes) =>
    show(plansPage, { site, statutes: all }, { query, path: '/guihua' });

  it('按规划期分开，后到期的在前，写明期内、期满；没有文号的照实写', () => {
    const text = plain(page());
    const places = ['2021–2035年', '2021–2025年', '2016–2020年'].map((period) => text.indexOf(period));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('规划期内');
    expect(text).toContain('规划期满');
    expect(text).toContain('没有文号');
    expect(text).not.toContain('公共停车');
  });

  it('按类别筛选；没有符合的、还没有收录的，各自说明', () => {
    expect(page()).toContain('国民经济和社会发展规划（2）');
    expect(plain(page({ leibie: 'zhuanxiang' }))).not.toContain('2016–2020年');
    expect(plain(page({ leibie: 'zhuanxiang', cha: '教育' }))).toContain('没有符合条件的规划');
    expect(plain(page({}, [NOW]))).toContain('还没有收录规划');
  });
});

describe('正文', () => {
  const clause = (kind: string, no: string, text: string, anchor: string | null = null) => ({
    kind,
    no,
    text,
    anchor,
  });
  const read = (statute: object, clauses: object[], given: object = {}) =>
    show(statutePage, {
      statute: { statute, clauses, editions: [statute], decision: null, ...given },
    });

  it('规划：类别、规划期，章有标题和目录，“一、”各有自己的位置，不写条', () => {
    const html = read(plan({ code: 'F011', articleCount: 0 }), [
      clause('CHAPTER', '第一章', '发展环境\n五年来平稳增长。'),
      clause('ITEM', '一', '改善交通。'),
      clause('CHAPTER', '第二章', '主要目标'),
      clause('ITEM', '一（2）', '通村公交\n到二〇二五年村村通。'),
    ]);
    const text = plain(html);
    expect(text).toContain('2021–2025年，规划期满');
    expect(text).toContain('国民经济和社会发展规划。以官方公布的文本为准。');
    expect(text).toContain('第一章　发展环境');
    expect(text).toMatch(/一、　通村公交\s*到二〇二五年村村通。/);
    expect(html).toMatch(/<h3>第一章/);
    expect(html).toContain('aria-label="正文目录"');
    expect(html).toContain('href="#duan-3"');
    expect(html).toContain('id="duan-4"');
    expect(text).not.toContain('一（2）');
    expect(html).toContain('href="/guihua"');
    expect(text).not.toContain('施行');
  });

  it('法规：条有自己的位置，题目不重复；本平台公布的决策可以打开', () => {
    const html = read(
      NOW,
      [
        clause('PREAMBLE', '前言', '岚溪县公共停车管理办法'),
        clause('ARTICLE', '第一条', '为了方便停车。', 'tiao-1'),
      ],
      { decision: { no: '2026-003', title: '公共停车管理办法' } },
    );
    expect(html).toContain('id="tiao-1"');
    expect(html).not.toContain('前言');
    expect(plain(html)).toMatch(/本平台公布的决策\s*公共停车管理办法/);
    expect(html).toContain('href="/juece/2026-003"');
    expect(html).not.toContain('正文目录');
  });

  it.each([
    [EARLIER, '这一版已经修改'],
    [COMING, '还没有施行'],
    [law({ standing: 'REPEALED', until: '2023-12-31' }), '已经废止'],
    [REPEALED, '自2024年1月1日起失效'],
  ])('不是现行的一版，先说明', (edition, said) => {
    expect(plain(read(edition, []))).toContain(said);
  });
});
