/** 听证的各项合规事项由听证记录得出. */
import { expect, it } from 'vitest';
import { courseOf } from '#test/domains/hearing/course.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { panelOf } from './questions.ts';

const room = await openRoom();
const { database, people } = room;
const course = courseOf(room);

const hearingDuties = async (no: string) =>
  (await panelOf(database, people.clerk, no))?.filter(({ code }) => code.startsWith('HEARING')) ?? [];

it('依法公告、遴选、送达、举行、签字、报告的听证会，各项都已履行，证据指向听证页面', async () => {
  const { no } = await course.reported();
  const [row] = await database.sql<{ no: string }>(
    'select d.no from hearing h join decision d on d.id = h.decision_id where h.no = $1',
    [no],
  );
  const told = await hearingDuties(row?.no ?? '');
  expect(told.map(({ code, state }) => [code, state])).toEqual(told.map(({ code }) => [code, 'MET']));
  expect(told).toHaveLength(8);
  expect(told[0]?.evidence).toMatchObject({ path: `/tingzheng/${no}` });
});
