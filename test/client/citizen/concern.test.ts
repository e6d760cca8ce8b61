/** 舆情回应: title, responses, units and days; late stays late, and nobody learns who said it. */
import { expect, it } from 'vitest';
import { concernPage, concernsPage } from '#client/citizen/concern/concern-pages.ts';
import { plain, show } from './show.tsx';

const response = (place: number, text: string, publishedOn: string) => ({
  place,
  text,
  unitName: '县发展和改革委员会',
  publishedOn,
  publishedAt: `${publishedOn}T06:20:00.000Z`,
});
const FIRST = response(1, '票价还没有决定。\n学生优惠不变。', '2026-11-10');
const NEXT = response(2, '月票在客运站办。', '2026-11-18');
const FARES = {
  no: '2026-1',
  title: '网传公交票价已经定了',
  seenOn: '2026-11-09',
  standing: 'IN_TIME',
  hours: 48,
  decision: { no: '2026-002', title: '公交票价调整方案' },
  press: null,
  responses: [FIRST, NEXT],
};
const one = (change: object = {}) => show(concernPage, { answeredConcern: { ...FARES, ...change } });
const list = (nodes: object[]) =>
  show(concernsPage, { answeredConcerns: { nodes, pageInfo: { endCursor: null, hasNextPage: false } } });

it('先后发布的回应都在，写明单位、日期和时限，指到涉及的决策', () => {
  const html = one();
  const text = plain(html);
  for (const said of [
    '第1次回应',
    '第2次回应',
    '学生优惠不变。',
    '月票在客运站办。',
    '发现后48小时内',
    '按时回应',
  ])
    expect(text).toContain(said);
  expect(html).toContain('href="/juece/2026-002"');
});

it('只回应过一次的，不写第几次；逾期的写明逾期，不写按时', () => {
  const text = plain(one({ responses: [FIRST], standing: 'LATE', hours: 5 }));
  expect(text).toContain('县发展和改革委员会的回应');
  expect(text).toContain('逾期回应');
  expect(text).not.toContain('按时');
});

it('为它举行的新闻发布会，指到活动页', () => {
  const press = { no: '2026-3', title: '县城供水情况新闻发布会', startsAt: '2026-11-10T02:00:00.000Z' };
  expect(one({ press })).toContain('href="/kaifang/2026-3"');
  const scopes = concernPage.scopes?.({ answeredConcern: { ...FARES, press } } as never);
  expect(scopes).toEqual(['concerns', 'decision:2026-002', 'event:2026-3']);
});

it('列表里是最近一次回应；逾期的标明；没有回应的，说明到哪里问', () => {
  const text = plain(list([{ ...FARES, standing: 'LATE' }]));
  expect(text).toContain('月票在客运站办。');
  expect(text).toContain('共2次发布');
  expect(text).toContain('逾期回应');
  expect(plain(list([]))).toContain('还没有舆情回应');
});

it('没有公布的，没有这一页', () => {
  expect(() => show(concernPage, { answeredConcern: null })).toThrow('no such page');
});
