/** 收件箱：别的单位发来的征求意见函，会议上的列席意见，回复、答复以后移走. */
import { expect, it } from 'vitest';
import { openLetters } from '#test/domains/inquiry/letters.ts';
import { openStatements, SAID, type Stated } from '#test/domains/statement/room.ts';
import { inboxQuestions } from './inbox-questions.ts';

it('征求意见函在被征求单位的收件箱，发函单位和凭链接回复的不在；回复以后是已处理', async () => {
  const house = await openLetters();
  const { clerk, otherClerk, otherLead } = house.people;
  const { inbox } = inboxQuestions(house.database);
  await house.database.setClock('2026-11-19T16:00:00Z');
  const { atDesk } = await house.asked();
  const [letter, ...others] = (await inbox(otherClerk, { kind: 'INQUIRY' })).nodes;
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    id: `INQUIRY:${atDesk.id}`,
    name: '县住房和城乡建设局',
    stand: '待回复',
    dueOn: '2026-12-01',
    daysLate: 0,
    path: `/gongzuotai/laihan/${atDesk.id}`,
  });
  expect((await inbox(clerk, { kind: 'INQUIRY' })).nodes).toEqual([]);
  await house.database.setClock('2026-12-02T16:00:00Z');
  expect((await inbox(otherClerk, { late: true })).nodes).toMatchObject([{ id: letter?.id, daysLate: 2 }]);
  await house.answer(otherLead, atDesk.id, { reply: 'AGREE', opinions: [] });
  expect((await inbox(otherClerk, { kind: 'INQUIRY' })).nodes).toMatchObject([
    { stand: '已回复', done: true, daysLate: 2 },
  ]);
});

it('列席意见在答复单位的收件箱，不写是谁说的；确认答复以后是已处理', async () => {
  const house = await openStatements();
  const { clerk, lead, otherClerk, govOffice } = house.people;
  const { inbox } = inboxQuestions(house.database);
  const { itemId } = await house.held();
  const { done: said } = await house.record(govOffice, itemId);
  const seen = async (actor = clerk) => (await inbox(actor, { kind: 'STATEMENT' })).nodes;
  expect(await seen()).toMatchObject([{ words: SAID, name: null, stand: '待答复', done: false }]);
  expect([await seen(otherClerk), JSON.stringify(await seen()).includes('周映雪')]).toEqual([[], false]);
  const { done: proposed } = await house.propose(clerk, said as Stated);
  expect(await seen()).toMatchObject([{ stand: '待确认答复', done: false }]);
  await house.confirm(lead, (proposed as Stated).id);
  expect(await seen()).toMatchObject([{ stand: '已答复', done: true }]);
});
