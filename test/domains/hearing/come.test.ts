import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { courseOf } from './course.ts';
import { openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const room = await openRoom();
const { database, announced } = room;
const course = courseOf(room);

/** Room and last hearing, as a citizen reads them. */
const comeTo = async (no: string) => {
  const query = `query($no: String!) { hearing(no: $no) { room { name entrance } previous { no } } }`;
  const { data, errors } = await ask(database, null, { query, variables: { no } });
  expect(errors).toBeUndefined();
  return (data as unknown as { hearing: { room: object | null; previous: { no: string } | null } }).hearing;
};

describe('怎样去听证会，上一次怎样', () => {
  it('地点是登记的场地的，带出它的入口；别的地点没有', async () => {
    await database.sql(
      `insert into event_room (id, name, address, entrance, seats) values (gen_random_uuid(), $1, '人民路18号', '北门', 40)`,
      [PLAN.place],
    );
    const { no } = await announced();
    expect(await comeTo(no)).toEqual({ room: { name: PLAN.place, entrance: '北门' }, previous: null });
    const other = await announced({ place: '县文化馆' });
    expect((await comeTo(other.no)).room).toBeNull();
  });

  it('上一次是公布了报告的那一场，不是正在筹备、没有公布报告的', async () => {
    const { no } = await course.reported();
    const later = await announced({
      heldOn: '2027-03-24',
      signUpOpensAt: '2027-01-04T01:00:00Z',
      signUpClosesAt: '2027-02-05T16:00:00Z',
    });
    expect((await comeTo(later.no)).previous).toEqual({ no });
    expect((await comeTo(no)).previous).toBeNull();
  });
});
