/** 收件箱：听证报名等遴选，旁听的不用答复；记者报名、会前提问，主办的单位办完以后移走. */
import { expect, it } from 'vitest';
import '#server/outside/wiring/kinds.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { openPress } from '#test/domains/press/room.ts';
import { inboxQuestions } from './inbox-questions.ts';

it('申请参加听证的在，旁听的有席位就不在；听证会取消以后是已处理', async () => {
  const room = await openRoom();
  const { clerk, lead, otherClerk } = room.people;
  const { inbox } = inboxQuestions(room.database);
  await room.database.setClock('2026-11-23T00:30:00Z');
  const { id, version } = await room.announced();
  await room.database.setClock('2026-11-23T02:00:00Z');
  const signUp = (contact: string, more = {}) =>
    room.done(null, 'signUpForHearing', { input: room.signUpInput(id, contact, more) });
  await signUp('13800000001');
  await signUp('13800000002', { attendance: 'OBSERVER', side: null });
  const seen = async (actor = clerk) => (await inbox(actor, { kind: 'HEARING_SIGN_UP' })).nodes;
  expect(await seen()).toMatchObject([{ name: '张**', stand: '等待遴选', done: false }]);
  expect(await seen(otherClerk)).toEqual([]);
  await room.done(lead, 'cancelHearing', { id, version, reason: '方案撤回修改。' });
  expect(await seen()).toMatchObject([{ stand: '听证会已取消', done: true }]);
});

it('记者报名核准以后、会前提问说明不采用的理由以后，是已处理', async () => {
  const house = await openPress();
  const { govOffice, clerk } = house.people;
  const { inbox, counts } = inboxQuestions(house.database);
  const event = await house.announced();
  await house.request(event.id);
  await house.put(event.id, { text: '农村老人怎么办？我的电话13900000401' });
  const waiting = async () => (await inbox(govOffice, { state: 'WAITING' })).nodes;
  expect((await waiting()).map(({ kind, words, stand }) => [kind, words, stand])).toEqual([
    ['PRESS_QUESTION', expect.stringMatching(/^农村老人怎么办？我的电话[^\d]/), '已收到'],
    ['ACCREDITATION', '岚溪日报', '等待核准'],
  ]);
  expect((await inbox(clerk)).nodes).toEqual([]);
  const { accreditations = [], questions = [] } = (await house.read(govOffice, event.no)).result ?? {};
  await house.accept(govOffice, { id: accreditations[0]?.id });
  await house.leave(govOffice, { id: questions[0]?.id, reason: 'OFF_TOPIC', shown: '农村老人怎么办？' });
  expect(await waiting()).toEqual([]);
  expect((await inbox(govOffice, { state: 'DONE' })).nodes.map(({ stand }) => stand).toSorted()).toEqual(
    ['已核准', '未采用'].toSorted(),
  );
  expect((await counts(govOffice, { state: 'DONE' })).counts.map(({ count }) => count.value)).toEqual([1, 1]);
});
