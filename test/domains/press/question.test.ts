/** questions stand as they came, are answered or left for a reason, and nobody's number is shown with them. */
import { describe, expect, it } from 'vitest';
import type { Told } from './questions.ts';
import { DURING, openPress } from './room.ts';

const house = await openPress();
const { database, people, announced, live, put, read } = house;
const { govOffice, media, lead } = people;
const asked = async (no: string) => (await read(govOffice, no)).result?.questions ?? [];

describe('提问', () => {
  it('同时提的问题各占一个次序，没有空号；公布以前公众看不到，也没有人给它们排名', async () => {
    const event = await announced();
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, index) => put(event.id, { text: `第${index}个问题怎么收费？` })),
    );
    expect(sent.flatMap(({ found, codes }) => [...found, ...codes])).toEqual([]);
    expect((await asked(event.no)).map(({ place }) => place)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect((await read(null, event.no)).result?.questions).toEqual([]);
    expect((await read(lead, event.no)).result?.questions).toEqual([]);
  });

  it('会前的问题在现场提了，答了，公布；手机号不随问题公开', async () => {
    const event = await announced();
    const receipt = (await put(event.id, { text: '农村老人怎么办？我的电话13900000401' })).result as Told;
    await database.setClock(DURING);
    await house.start(media, { eventId: event.id });
    const [one] = await asked(event.no);
    const input = { shown: one?.text, answer: '', inWriting: false };
    expect((await house.answer(media, { id: one?.id, input })).found).toEqual([
      'PERSONAL_DATA_LEFT',
      'QUESTION_NOT_ASKED',
    ]);
    expect((await house.mark(media, { id: one?.id })).found).toEqual([]);
    const masked = { ...input, shown: '农村老人怎么办？' };
    expect((await house.answer(media, { id: one?.id, input: masked })).found).toEqual([]);
    expect((await read(null, event.no)).result?.questions).toMatchObject([
      { shown: '农村老人怎么办？', state: 'ANSWERED', text: null },
    ]);
    expect((await house.myQuestion(receipt)).result).toMatchObject({ state: 'ANSWERED' });
    await expect(
      database.sql(`update press_question set shown = '改' where id = $1`, [one?.id]),
    ).rejects.toThrow(/may not become/);
  });

  it('现场提问由主办单位登记；不采用的公布理由，涉密的不公布问题', async () => {
    const event = await live();
    expect((await house.record(govOffice, event.id, { outlet: '' })).found).toEqual(['OUTLET_REQUIRED']);
    await house.record(govOffice, event.id, { text: '某处军事设施在哪里？' });
    const [one] = await asked(event.no);
    expect(one).toMatchObject({ state: 'ASKED' });
    const left = await house.leave(govOffice, {
      id: one?.id,
      reason: 'SECRET',
      shown: '某处军事设施在哪里？',
    });
    expect(left.found).toEqual([]);
    expect((await read(null, event.no)).result?.questions).toMatchObject([
      { shown: null, notTaken: 'SECRET', state: 'NOT_TAKEN', text: null },
    ]);
    const again = await house.answer(govOffice, {
      id: one?.id,
      input: { shown: '改成别的问题', answer: '改成别的答复', inWriting: true },
    });
    expect(again.found).toEqual(['QUESTION_SETTLED']);
  });

  it('开始以后不再收会前提问；别的单位登记不了', async () => {
    const event = await live();
    expect((await put(event.id)).found).toEqual(['QUESTIONS_CLOSED']);
    expect((await house.record(lead, event.id)).codes).toEqual(['NOT_FOUND']);
    expect((await house.record(null, event.id)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
