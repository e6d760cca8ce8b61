import { describe, expect, it } from 'vitest';
import { refuseView, VIEW_NAME_MAX, viewQuery, VIEWS_MAX } from '#server/law/search/saved-view.ts';
import { OPINION_FILTER, VIEWED_DESKS, type ViewedDesk } from '#server/law/search/viewed-desks.ts';

const DESK: ViewedDesk = VIEWED_DESKS.OPINIONS ?? { filters: {}, ready: [] };
const many = Array.from({ length: VIEWS_MAX }, (_, index) => `视图${index}`);
const codesOf = (name: string, query: string, others: readonly string[] = []) =>
  refuseView(DESK, { name, query, others }).map(({ code }) => code);

describe('意见办理规则 视图：筛选条件存下来，各事项通用', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['可以存', '来信反对的', 'taidu=OPPOSE&qudao=LETTER', [], []],
    ['同名的换掉，存满了也可以', '视图3', 'taidu=OPPOSE', many, []],
    ['未归主题的，哪个事项都有', '未归类', 'zhuti=weigui', [], []],
    ['没有名称', '　', 'taidu=OPPOSE', [], ['VIEW_NAME_MISSING']],
    ['名称太长', '反'.repeat(VIEW_NAME_MAX + 1), 'taidu=OPPOSE', [], ['VIEW_NAME_MISSING']],
    ['与现成的同名', '未答复的', 'taidu=OPPOSE', [], ['VIEW_NAME_READY']],
    ['已经存满', '再存一个', 'taidu=OPPOSE', many, ['VIEW_TOO_MANY']],
    ['没有条件', '全部', '', [], ['VIEW_EMPTY']],
    ['列表没有的条件', '全县的', 'danwei=1&taidu=OPPOSE', [], ['VIEW_FILTER_UNKNOWN']],
    ['某一主题', '票价的', 'zhuti=7', [], ['VIEW_OF_ONE_MATTER']],
    ['某一组相近的意见', '同文的', 'xiangjin=7', [], ['VIEW_OF_ONE_MATTER']],
    ['字词太长', '长的', `cha=${'车'.repeat(101)}`, [], ['VIEW_VALUE_TOO_LONG']],
    ['几处一次说完', '', 'a=1', [], ['VIEW_NAME_MISSING', 'VIEW_FILTER_UNKNOWN']],
  ])('%s', (_title, name, query, others, codes) => expect(codesOf(name, query, others)).toEqual(codes));

  it('条件先后不同，是同一个视图；不认识的不留', () => {
    expect(viewQuery(DESK, 'qudao=LETTER&x=1&taidu=OPPOSE')).toBe('taidu=OPPOSE&qudao=LETTER');
    expect(viewQuery(DESK, '')).toBe('');
  });

  it('现成的视图自己也存得下，条件都按列表的先后写', () => {
    expect(DESK.ready.map(({ name }) => name)).toEqual(['分给我的', '未答复的', '提到我的', '追问待答']);
    for (const { query } of DESK.ready) {
      expect(codesOf('我的', query)).toEqual([]);
      expect(viewQuery(DESK, query)).toBe(query);
    }
    expect(Object.keys(DESK.filters)).toEqual(Object.values(OPINION_FILTER));
  });
});
