/** 没有找到时: the longest parts that are found, none within another, and the titles that come nearest, as everybody may read them. */
import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);

it('更短的字词，长的在前，已经在别的里面的不再说；最相近的标题在前', async () => {
  await buildConsultation(database, people, { title: '银杏步道绿化方案' });
  await buildConsultation(database, people, { title: '银杏街停车方案' });
  await copies();
  const { nodes, shorter, nearest } = await search('道绿灯台');
  expect(nodes).toEqual([]);
  expect(shorter).toEqual(['道绿']);
  expect(nearest.map(({ title }) => `${title.before}${title.found}${title.after}`)).toEqual([
    '银杏步道绿化方案',
  ]);
});

it('有一部分词的，写明找的是哪些', async () => {
  const { instead, nodes } = await search('银杏步道夜景');
  expect(instead.join('')).toBe('银杏步道');
  expect(nodes.length).toBeGreaterThan(0);
});

it('已经撤回的，不在找得到的字词里，也不在相近的标题里', async () => {
  const { id } = await buildConsultation(database, people, { title: '木槿花园方案' });
  await copies();
  expect((await search('槿花灯台')).instead).toEqual(['槿花']);
  await database.sql(
    `update consultation set withdrawn_at = app_now(), withdrawn_reason = '重新论证' where id = $1`,
    [id],
  );
  const { instead, shorter, nearest } = await search('槿花灯台');
  expect([instead, shorter]).toEqual([[], []]);
  expect(JSON.stringify(nearest)).not.toContain('木槿');
});
