/** 待办: whose statements wait for an answer, and for whose confirmation, until when. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openStatements } from './room.ts';

const room = await openStatements();
const { people, record, propose, confirm, run } = room;
const { govOffice, clerk, lead, otherClerk, otherLead } = people;

const tasks = async (actor: Actor) => {
  const { result } = await run(actor, '{ result: workbench { tasks { kind detail dueOn path } } }');
  const all = (
    result as unknown as { tasks: { kind: string; detail: string; dueOn: string; path: string }[] }
  ).tasks;
  return all.filter(({ kind }) => kind.endsWith('_STATEMENTS'));
};

it('承办单位看到待答复和期限；拟了的由另一人确认；公布以后不再提醒', async () => {
  const held = await room.held();
  const { done: said } = await record(govOffice, held.itemId);
  const path = `/gongzuotai/huiyi/${held.no}/liexi`;
  // Twenty working days after the meeting, of which the new year takes some.
  const waiting = { kind: 'ANSWER_STATEMENTS', detail: '1条列席意见待答复', dueOn: expect.any(String), path };
  expect(await tasks(clerk)).toEqual([waiting]);
  expect((await tasks(clerk))[0]!.dueOn > '2027-01-07').toBe(true);
  for (const other of [otherClerk, otherLead, govOffice]) expect(await tasks(other)).toEqual([]);
  const { done: drafted } = await propose(lead, said!);
  expect(await tasks(lead)).toEqual([]);
  expect(await tasks(clerk)).toEqual([]);
  const { done: again } = await propose(clerk, drafted!);
  expect(await tasks(lead)).toMatchObject([{ kind: 'CONFIRM_STATEMENTS', path }]);
  await confirm(lead, again!.id);
  expect(await tasks(lead)).toEqual([]);
});
