/** 全站检索、待办: a posting is found by its words and its entries, a corrected one is not; the town is told before it is late. */
import { expect, it } from 'vitest';
import { searching } from '#test/domains/search/searching.ts';
import { ask } from '#test/kernel/ask.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { NOW, openVillages } from './questions.ts';

const { database, people, clerk, lead, neighbour, post, correct, postings, village } = await openVillages();

it('公开的检索得到，指到村的页面；更正以后找到的是更正', async () => {
  const { search, copies } = searching(database);
  const found = async (words: string) => {
    await copies();
    return (await search(words, { kind: 'VILLAGE' })).nodes.map(({ address: { place, no } }) => [place, no]);
  };
  const one = await village({ name: '检索村' });
  await post(clerk, one.id);
  expect(await found('路灯电费')).toEqual([['VILLAGE', one.no]]);
  const [wrong] = (await postings(one.no)) ?? [];
  const entries = [{ item: '林道养护', income: false, amount: '80' }];
  await correct(clerk, String(wrong?.id), '路灯电费是上一季的', {
    entries,
    text: '本期只有一笔林道养护支出。',
  });
  expect(await found('林道养护')).toEqual([['VILLAGE', one.no]]);
  expect(await found('林地租金')).toEqual([]);
});

it('期间一结束就在镇的待办里，逾期的写明逾期；补齐以后没有；别的单位没有', async () => {
  const tasks = async (actor: Actor) => {
    const query = '{ workbench { tasks { kind title detail overdue dueOn path } } }';
    const { data } = await ask(database, actor, { query });
    const { workbench } = data as unknown as { workbench: { tasks: { kind: string; title: string }[] } };
    return workbench.tasks.filter(
      ({ kind, title }) => kind === 'POST_VILLAGE_AFFAIRS' && title.startsWith('待办村'),
    );
  };
  const one = await village({ name: '待办村' });
  const path = `/gongzuotai/cunwu/${one.no}`;
  const told = { kind: 'POST_VILLAGE_AFFAIRS', title: '待办村村务公开', dueOn: '2026-10-15', path };
  const detail = '2026年第三季度村民会议、村民代表会议决定的事项及其实施等4项待公开';
  for (const who of [clerk, lead]) expect(await tasks(who)).toEqual([{ ...told, detail, overdue: false }]);
  for (const who of [neighbour, people.govOffice, people.clerk]) expect(await tasks(who)).toEqual([]);
  for (const kind of ['DECISIONS', 'SUBSIDIES', 'FINANCE']) await post(clerk, one.id, {}, kind);
  await database.setClock('2026-10-15T16:00:00Z');
  const last = '2026年第三季度协助政府开展工作的情况待公开，1项已经逾期';
  expect(await tasks(clerk)).toEqual([{ ...told, detail: last, overdue: true }]);
  await post(clerk, one.id, {}, 'ASSISTANCE');
  expect(await tasks(clerk)).toEqual([]);
  await database.setClock(NOW);
});
