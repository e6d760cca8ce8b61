/** 人们怎样写就怎样找: words in one run, traditional signs, what means the same, though the text says them apart. */
import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);
await buildConsultation(database, people, {
  title: '城乡公交票价调整方案',
  clauses: [{ no: '一', text: '65周岁以上老年人、残疾人乘车免费。' }],
});
await copies();

it.each([
  ['老年人免费', '词与词之间隔着别的字'],
  ['免费老年人', '词的先后不同'],
  ['票價', '繁体'],
  ['城鄉公交票價調整', '整句繁体'],
  ['公交 涨价', '意思相同的词'],
  ['公交涨价', '意思相同的词，没有空格'],
])('“%s”找得到（%s）', async (q) => {
  expect((await search(q)).nodes.length).toBeGreaterThan(0);
});

it('整句在正文里的、拆开的词都在标题里的，都找得到，标题在前', async () => {
  await buildConsultation(database, people, { title: '残疾人免费停车试点，乘车另行安排' });
  await copies();
  const { instead, nodes } = await search('残疾人乘车免费');
  expect(instead).toEqual([]);
  const titles = nodes.map(({ title: { before, found, after } }) => before + found + after);
  expect(titles[0]).toContain('停车');
  expect(nodes.length).toBeGreaterThan(1);
});

it('拆开以后有一个词哪里都没有的，找有其余的，并且写明', async () => {
  const { instead, nodes } = await search('老年人飞行');
  expect(instead).toEqual(['老年人']);
  expect(nodes.length).toBeGreaterThan(0);
  expect(await search('航天飞行')).toMatchObject({ instead: [], nodes: [] });
});
