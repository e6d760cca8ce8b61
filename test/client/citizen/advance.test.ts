/** 决策预公开: every matter that is still to be decided, where the public can look for it. */
import { expect, it } from 'vitest';
import { advancePage } from '#client/citizen/openness/advance-page.ts';
import { home } from './documents.ts';
import { items, schoolPublished } from './listed.ts';
import { plain, show } from './show.tsx';

const shown = (nodes: readonly object[], hasNextPage = false) =>
  show(advancePage, { ...home, items: { nodes, pageInfo: { hasNextPage } } });

/** Names of the matters in the part with this id. */
const named = (html: string, id: string) => {
  const from = html.indexOf(`id="${id}"`);
  const part = html.slice(from, html.indexOf('</section>', from));
  return [...part.matchAll(/<h3[^>]*>.*?<\/h3>/gs)].map(([title]) => title.replaceAll(/<[^>]*>|\s/g, ''));
};

it('正在公开的、还没有公布草案的、意见收齐了的，各在一处；已经决定的、移出目录的不列', () => {
  const removed = { ...items[2], id: 'gone', name: '移出的事项', removed: true };
  const html = shown([...items, schoolPublished, removed]);
  expect(named(html, 'open')).toEqual(['岚溪县城乡公交票价调整方案', '冬季清洁取暖保障方案']);
  expect(named(html, 'coming')).toEqual(['县城生活污水处理厂二期扩建项目']);
  expect(named(html, 'heard')).toEqual(['城区义务教育学校招生服务片区调整方案']);
  expect(plain(html)).not.toContain('移出的事项');
});

it('列入目录写年度，不把原来就在目录里的写成新增', () => {
  const html = shown(items);
  expect(html).toContain('<b>列入目录</b><span>2026年度</span>');
  expect(html.match(/<b>列入目录<\/b><span>新增<\/span>/g)).toHaveLength(1);
});

it('没有事项的各部分如实写；太多的领到目录', () => {
  const text = plain(shown([], true));
  for (const none of ['没有正在公开征求意见的草案', '都已经公布过草案', '没有等待决定的事项'])
    expect(text).toContain(none);
  expect(shown([], true)).toContain('其余的事项在<a href="/mulu">');
});
