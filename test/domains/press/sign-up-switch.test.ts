/** a press conference takes journalists and questions where its hosts opened them. */
import { expect, it } from 'vitest';
import type { Told } from './questions.ts';
import { DURING, openPress } from './room.ts';

const house = await openPress();
const { database, people, announcedShut, read } = house;
const { govOffice, media, clerk } = people;
const codesOf = (findings: unknown) => (findings as { code: string }[]).map(({ code }) => code);

/** What the public is offered, and what the host may record in the room. */
const offered = async (no: string) => {
  const { result } = await read(null, no);
  const { viewerCan } = (await read(govOffice, no)).result as unknown as Offered;
  return {
    accredited: codesOf(result?.['accreditationFindings']),
    asked: codesOf(result?.['askingFindings']),
    recorded: codesOf(viewerCan.find(({ action }) => action === 'recordQuestion')?.findings),
  };
};
interface Offered {
  viewerCan: { action: string; findings: { code: string }[] }[];
}

it('没有开放的：不接受记者报名和提问，现场也不另外登记提问，公众页面不提供', async () => {
  const { id, no } = await announcedShut();
  expect((await house.request(id)).found).toEqual(['PRESS_SIGN_UP_UNOPENED']);
  expect((await house.put(id)).found).toEqual(['PRESS_SIGN_UP_UNOPENED']);
  expect(await offered(no)).toMatchObject({
    accredited: ['PRESS_SIGN_UP_UNOPENED'],
    asked: ['PRESS_SIGN_UP_UNOPENED'],
  });
  await database.setClock(DURING);
  await house.start(govOffice, { eventId: id });
  expect((await house.record(govOffice, id)).found).toEqual(['PRESS_SIGN_UP_UNOPENED']);
  expect((await offered(no)).recorded).toEqual(['PRESS_SIGN_UP_UNOPENED']);
});

it('主办单位开放以后可以报名、提问；没有人用的可以关闭，有人用了的不能；别的单位不能开放', async () => {
  const { id, no } = await announcedShut();
  expect((await house.open(clerk, id)).codes).toEqual(['NOT_FOUND']);
  expect((await house.open(media, id)).found).toEqual([]);
  expect((await offered(no)).asked).toEqual([]);
  expect((await house.open(media, id, false)).found).toEqual([]);
  expect((await house.put(id)).found).toEqual(['PRESS_SIGN_UP_UNOPENED']);

  await house.open(govOffice, id);
  expect(((await house.put(id)).result as Told).receiptNo).toBeTruthy();
  expect((await house.open(govOffice, id, false)).found).toEqual(['PRESS_SIGN_UP_IN_USE']);
  const other = await announcedShut();
  await house.open(govOffice, other.id);
  expect(((await house.request(other.id)).result as Told).receiptNo).toBeTruthy();
  expect((await house.open(govOffice, other.id, false)).found).toEqual(['PRESS_SIGN_UP_IN_USE']);
});
