/** 栏目: every page stands in one, by its address. */
import { expect, it } from 'vitest';
import { columnOf } from '#client/citizen/columns.ts';
import { routes } from '#client/routes.ts';
import { homePage } from '#client/citizen/home/home-page.ts';
import { home } from './documents.ts';
import { show } from './show.tsx';

const pages = routes.filter(({ kind }) => kind === 'page').map(({ path }) => path);

it('公开网页都有所属栏目；个人的、说明的归在“参与服务”', () => {
  const services = pages.filter((path) => columnOf(path).name === '参与服务');
  expect([...new Set(services.map((path) => path.split('/')[1] ?? ''))].toSorted()).toEqual(
    'ditu guanyu guanzhu huihan huizhi lunzheng sousuo tuisong wode wuzhangai yanshi yinsi zhongduan'.split(
      ' ',
    ),
  );
});

it.each([
  ['/', '首页'],
  ['/zhengji/2026-002/1?ye=2', '意见征集'],
  ['/juece/2026-002/caoan/1', '决策目录'],
  ['/kaifang/2026-6/baoming', '活动预告'],
  ['/chouxuan/2026-1', '公众代表'],
])('%s属于%s', (path, name) => {
  expect(columnOf(path).name).toBe(name);
});

it('首页写明所属栏目', () => {
  const html = show(homePage, home, {});
  expect(html).toContain('<meta name="ColumnName" content="首页"/>');
});
