import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DESK_LABELS } from '#client/words.ts';
import { countsOf } from '#client/staff/ground/frame/counts.ts';
import { entryOf, railOf } from '#client/staff/ground/frame/rail.ts';
import { calendarOf } from '#client/staff/ground/frame/use-work-calendar.ts';
import { runsOf, whenOf } from '#client/staff/domains/workbench/Recent.tsx';
import { Bench } from '#client/staff/domains/workbench/WorkbenchPage.tsx';

const calendar = calendarOf('2026-12-31', []);
const task = (kind: string, path: string) => ({
  __typename: 'Task' as const,
  key: `${kind}:1`,
  kind: kind as never,
  title: '公交票价调整方案',
  detail: '64条意见待处理',
  article: '国令713号第十八条',
  dueOn: '2026-11-24',
  provisional: false,
  overdue: false,
  path,
  count: 64,
});
const bench = (tasks: ReturnType<typeof task>[], nextDueOn: string | null = null) =>
  renderToStaticMarkup(
    <Bench
      bench={{ __typename: 'Workbench', today: '2026-11-20', tasks, recent: [], nextDueOn }}
      calendar={calendar}
    />,
  );

describe('工作台', () => {
  it('写明事项、依据和动作', () => {
    const page = bench([task('DISPOSE_COMMENTS', '/gongzuotai/yijian/1')]);
    for (const words of ['处理意见：', '国令713号第十八条', '11月24日', 'href="/gongzuotai/yijian/1"', '五'])
      expect(page.replaceAll('<wbr/>', '')).toContain(words);
  });

  it('没有待办时说明最近的期限', () => {
    expect(bench([], '2026-12-07').replaceAll('<wbr/>', '')).toContain('今天没有待办');
    expect(bench([], '2026-12-07')).toContain('2026年12月7日（周一）');
  });
});

describe('最近办理', () => {
  const action = (over = {}) => ({
    __typename: 'RecentAction' as const,
    at: '2026-11-20T02:00:00Z',
    who: '顾明律',
    action: 'catalogue.itemSaved',
    words: '填写目录事项',
    title: '2026年度目录',
    path: null,
    ...over,
  });

  it('接连的同一件事并成一行，登录不算办理', () => {
    const runs = runsOf([
      action(),
      action(),
      action({ action: 'person.signedIn' }),
      action(),
      action({ who: '丁书衡' }),
    ]);
    expect(runs.map(({ who, times }) => [who, times])).toEqual([
      ['顾明律', 3],
      ['丁书衡', 1],
    ]);
  });

  it.each([
    ['2026-11-20T01:42:00Z', '9:42'],
    ['2026-11-19T09:20:00Z', '昨天 17:20'],
    ['2026-11-17T16:00:00Z', '11月18日'],
  ])('%s', (at, when) => {
    expect(whenOf(at, '2026-11-20')).toBe(when);
  });
});

describe('导航', () => {
  const counts = countsOf([
    task('DISPOSE_COMMENTS', '/gongzuotai/yijian/1'),
    task('REVIEW_CATALOGUE', '/gongzuotai/mulu/1'),
    task('PUBLISH_CATALOGUE', '/gongzuotai/mulu/1'),
  ]);

  it('各台写明等着几件事，审查的算在审查', () => {
    expect(counts).toMatchObject({ WORKBENCH: 3, OPINIONS: 1, CATALOGUE: 1, REVIEWS: 1 });
  });

  it.each([
    ['/gongzuotai/jianyi/7', 'PROPOSALS'],
    ['/gongzuotai/yishenqing?zhuangtai=RECEIVED', 'REQUESTS'],
    ['/gongzuotai/huiyi#yiti-2', 'MEETINGS'],
    ['/gongzuotai/sheding/zhuanjia', 'EXPERTS'],
    ['/gongzuotai/sheding/guiding', 'POLICY'],
  ])('%s的一件事算在%s', (path, desk) =>
    expect(countsOf([task('DISPOSE_COMMENTS', path)])).toEqual({ WORKBENCH: 1, [desk]: 1 }),
  );

  it('电话告知的一件事，按人数算', () =>
    expect(countsOf([task('CALL_PEOPLE', '/gongzuotai/dianhua')])).toEqual({ WORKBENCH: 1, CALLS: 64 }));

  it('只有本岗位的入口，当前入口的各台列在下面', () => {
    const rail = railOf(['WORKBENCH', 'CATALOGUE', 'REVIEWS'], '/gongzuotai/mulu/7', counts);
    expect(rail.entries).toMatchObject([
      { label: '今天', count: 3, current: false },
      // The catalogue's task and the one that waits for a reviewer.
      { label: '事项', count: 2, current: true, href: '/gongzuotai/mulu' },
    ]);
    expect(rail.title).toBe('事项');
    expect(rail.desks.map(({ label, current }) => [label, current])).toEqual([
      ['目录管理', true],
      ['保密审查', false],
    ]);
  });

  it('岗位再多也不超过八个入口：七个和查找', () => {
    const all = Object.keys(DESK_LABELS) as (keyof typeof DESK_LABELS)[];
    expect(railOf(all, '/gongzuotai', {}).entries).toHaveLength(7);
  });

  it('专家库的地址在设定里面，标出的是专家库', () => {
    const rail = railOf(['POLICY', 'EXPERTS'], '/gongzuotai/sheding/zhuanjia', {});
    expect(rail.title).toBe('代表和专家');
    expect(railOf(['POLICY', 'EXPERTS'], '/gongzuotai/sheding/guiding', {}).title).toBe('设定');
  });

  it('每个台都在一个入口下面', () => {
    for (const label of Object.values(DESK_LABELS)) expect(entryOf(label), label).toBeDefined();
  });
});
