import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { type Filter, variablesIn } from '#client/staff/ground/list/filter.ts';
import { FilterBar } from '#client/staff/ground/list/FilterBar.tsx';

interface Variables {
  state?: 'COMING' | 'OVER' | null;
  unitId?: string | null;
  from?: string | null;
  to?: string | null;
  since?: string | null;
  lifted?: boolean | null;
  words?: string | null;
  actorId?: string | null;
}

interface Data {
  units: readonly { value: string; label: string }[];
}

const FILTERS: readonly Filter<Variables, Data>[] = [
  {
    kind: 'chips',
    name: 'zhuangtai',
    label: '看哪些',
    as: 'state',
    options: { COMING: '将要', OVER: '已经' },
  },
  {
    kind: 'choice',
    name: 'danwei',
    label: '单位',
    all: '全部单位',
    as: 'unitId',
    options: ({ units }) => units,
  },
  { kind: 'month', name: 'yue', label: '月份', as: ['from', 'to'] },
  { kind: 'day', name: 'cong', label: '从', as: 'since' },
  {
    kind: 'chips',
    name: 'jie',
    label: '解除',
    as: 'lifted',
    options: { yi: '已解除' },
    read: (word) => word === 'yi',
  },
  { kind: 'text', name: 'q', label: '字词', as: 'words' },
  { kind: 'kept', name: 'jingban', label: '经办人', as: 'actorId', says: () => '只看这位经办人' },
];

const asked = (search: string) => {
  const query = new URLSearchParams(search);
  return variablesIn<Variables>(FILTERS, { get: (name) => query.get(name) ?? undefined });
};

describe('列表的条件：地址里写什么，就问什么', () => {
  const NOTHING = {
    state: null,
    unitId: null,
    from: null,
    to: null,
    since: null,
    lifted: false,
    words: null,
    actorId: null,
  };

  it.each([
    ['没有条件', '', {}],
    ['选项里有的', 'zhuangtai=OVER', { state: 'OVER' }],
    ['选项里没有的不算条件', 'zhuangtai=toString', {}],
    ['随数据来的选项照写', 'danwei=u1', { unitId: 'u1' }],
    ['一个月有两天：头一天和末一天', 'yue=2028-02', { from: '2028-02-01', to: '2028-02-29' }],
    ['跨年的月份', 'yue=2026-12', { from: '2026-12-01', to: '2026-12-31' }],
    ['不是月份的不算', 'yue=2026-13', {}],
    ['日期', 'cong=2026-02-28', { since: '2026-02-28' }],
    ['没有的日期不算', 'cong=2026-02-30', {}],
    ['地址里的字不是变量的值', 'jie=yi', { lifted: true }],
    ['字词', 'q=道路', { words: '道路' }],
    ['只能从列表里点出来的', 'jingban=p1', { actorId: 'p1' }],
  ])('%s', (_, search, found) => expect(asked(search)).toEqual({ ...NOTHING, ...found }));
});

const drawn = (search: string, data?: Data) =>
  renderToStaticMarkup(
    <Router ssrPath={`/gongzuotai/kaifang?${search}`}>
      <FilterBar list="活动" filters={FILTERS} data={data} />
    </Router>,
  );

const UNITS = { units: [{ value: 'u1', label: '县住建局' }] };

describe('列表的条件：页面上看得见，去得掉', () => {
  it('单位没有来以前不画表单，链接已经能用', () => {
    expect(drawn('')).toContain('将要');
    expect(drawn('')).not.toContain('<form');
    expect(drawn('', UNITS)).toContain('<form');
  });

  it('表单带着链接选定的条件，不带翻到的页', () => {
    const html = drawn('zhuangtai=OVER&jingban=p1&hou=abc', UNITS);
    expect(html).toContain('<input type="hidden" name="zhuangtai" value="OVER"/>');
    expect(html).toContain('<input type="hidden" name="jingban" value="p1"/>');
    expect(html).not.toContain('name="hou"');
  });

  it('在用的条件各有去掉它的链接，回到第一页', () => {
    const html = drawn('danwei=u1&yue=2026-12&q=道路&jingban=p1&hou=abc', UNITS);
    for (const word of ['县住建局', '2026年12月', '含“道路”', '只看这位经办人'])
      expect(html).toContain(`>${word}<`);
    expect(html).toContain('href="/gongzuotai/kaifang?danwei=u1&amp;yue=2026-12&amp;q=%E9%81%93%E8%B7%AF"');
    expect(html).not.toContain('hou=abc');
  });

  it('链接的条件标明选的是哪一个', () => {
    expect(drawn('zhuangtai=OVER')).toMatch(/zhuangtai=OVER" aria-current="true">已经</);
    expect(drawn('')).toMatch(/aria-current="true">全部</);
  });
});
