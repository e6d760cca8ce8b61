/** 分享卡片: what others see of a page whose address is passed on. */
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#client/citizen/columns.ts';
import { shareMeta, summaryOf } from '#client/citizen/shell/share-meta.ts';

const ORIGIN = 'https://canyu.example.cn';
const page = { title: '关于征求意见的公告', path: '/zhengji/2026-004/1', origin: ORIGIN };
const article = { title: '关于征求意见的公告', publishedAt: '2026-11-05T01:00:00Z' };
const tags = (over: object) =>
  Object.fromEntries(
    shareMeta({ ...page, ...over }, '岚溪县人民政府').map(({ property, content }) => [property, content]),
  );

describe('分享卡片', () => {
  it('题目、说明、地址、图片，都是完整的网址', () => {
    expect(tags({ article: { ...article, description: '城区一票制由1元调整为2元。' } })).toEqual({
      'og:type': 'article',
      'og:site_name': '岚溪县人民政府',
      'og:title': '关于征求意见的公告',
      'og:description': '城区一票制由1元调整为2元。',
      'og:url': `${ORIGIN}/zhengji/2026-004/1`,
      'og:image': `${ORIGIN}/share.png`,
    });
  });

  it('首页的题目是平台的名称', () => {
    expect(tags({ title: '首页', path: '/' })).toMatchObject({
      'og:type': 'website',
      'og:title': '重大行政决策公众参与',
    });
  });

  it('不列入搜索的页面、出错的页面，没有', () => {
    expect(shareMeta({ ...page, unlisted: true }, '县')).toEqual([]);
    expect(shareMeta({ title: page.title, path: page.path }, '县')).toEqual([]);
  });
});

describe('说明', () => {
  it.each([
    ['公告自己的', { article: { ...article, description: '甲' }, summary: '乙' }, '甲'],
    ['公告没有写的，页面的', { article, summary: '乙' }, '乙'],
    ['都没有的，所属栏目的', { path: '/mulu' }, COLUMNS.catalogue.description],
    ['不属于哪个栏目的，参与服务的', { path: '/ditu' }, COLUMNS.services.description],
    ['换行的，写成一行', { summary: '甲\n\n  乙' }, '甲 乙'],
    ['一百二十个字的，不截', { summary: '𠮷'.repeat(120) }, '𠮷'.repeat(120)],
    ['再长的，截去', { summary: '𠮷'.repeat(121) }, `${'𠮷'.repeat(119)}…`],
  ])('%s', (_, over, said) => expect(summaryOf({ ...page, ...over })).toBe(said));
});
