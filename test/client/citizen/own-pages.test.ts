/** 检索网站自己的网页: people call them by many names. */
import { expect, it } from 'vitest';
import { ownPagesFor } from '#client/citizen/search/own-pages.ts';
import { routes } from '#client/routes.ts';

it.each([
  ['隐私', '个人信息处理告知'],
  ['怎么提意见', '正在征集意见的草案'],
  ['怎样提建议？', '正在征集意见的草案'],
  ['我的意见', '查询我的参与'],
  ['查询码丢了', '查询我的参与'],
  ['字太小', '无障碍和长辈模式'],
  ['删除个人信息', '我的全部资料'],
  ['当代表', '申请当社会公众代表'],
  ['抽签公平吗', '抽选是否公平'],
  ['听证会报名', '听证会'],
  ['会议直播', '政府会议'],
  ['数据下载', '公开数据'],
  ['退订', '关注进展'],
])('“%s”的前三个里有“%s”', (asked, title) => {
  expect(ownPagesFor(asked).map((one) => one.title)).toContain(title);
});

it.each(['票价', '青石镇', '老年人免费', 'x'])('“%s”不是网站自己的事', (asked) => {
  expect(ownPagesFor(asked)).toEqual([]);
});

it('每一页都打得开', () => {
  const paths = new Set(routes.map(({ path }) => path));
  const all = [
    '意见',
    '查询',
    '隐私',
    '采纳',
    '听证',
    '活动',
    '会议',
    '代表',
    '抽选',
    '关注',
    '目录',
    '程序',
    '规则',
    '数据',
    '无障碍',
    '地图',
  ];
  for (const { href } of all.flatMap(ownPagesFor)) expect(paths).toContain(href);
});
