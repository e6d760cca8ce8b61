import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { actorOf, database } = await tellDemo();

it('明年目录的征集：十一月开始，还没有截止：一项列入，一项等审核，一项没有列入，一项还在写', async () => {
  const query = `{ catalogueCollections { year dueOn closedAt
    submissions { nodes { state decisionReason unit { name } } } } }`;
  const asSeenBy = async (login: string) => {
    const { data } = await ask(database, await actorOf(login), { query });
    return data?.catalogueCollections as unknown as {
      submissions: { nodes: { state: string }[] };
    }[];
  };
  const [collection, ...others] = await asSeenBy('sifa');
  expect(others).toEqual([]);
  expect(collection).toMatchObject({ year: 2027, dueOn: '2026-12-18', closedAt: null });
  const states = (one = collection) => one?.submissions.nodes.map(({ state }) => state).toSorted();
  expect(states()).toEqual(['ACCEPTED', 'DECLINED', 'SUBMITTED']);
  expect(states((await asSeenBy('fagai'))[0])).toContain('PREPARED');
});
