/** 全站检索: a published response is found, by its title and its words; a draft and what was said are not. */
import { expect, it } from 'vitest';
import { searching } from '#test/domains/search/searching.ts';
import { MORE, openConcerns } from './questions.ts';

it('公布以后检索得到，指到回应；拟写的、来源和原话检索不到', async () => {
  const { database, people, drafted, draft, publish } = await openConcerns();
  const { search, copies } = searching(database);
  const found = async (words: string) => {
    await copies();
    return (await search(words, { kind: 'CONCERN' })).nodes.map(({ kind, address: { place, no } }) => [
      kind,
      place,
      no,
    ]);
  };
  const waiting = await drafted();
  expect(await found('学生卡照常使用')).toEqual([]);
  const done = (await publish(people.lead, waiting)).result!;
  expect(await found('学生卡照常使用')).toEqual([['CONCERN', 'CONCERN', done.no]]);
  expect(await found('公交票价上涨的说法')).toEqual([['CONCERN', 'CONCERN', done.no]]);
  await draft(people.clerk, done, { text: MORE });
  for (const hidden of ['逐条研究', '下月起翻倍', 'bbs.example']) expect(await found(hidden)).toEqual([]);
});
