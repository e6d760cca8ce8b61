import { expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision-category.ts';
import { Matter } from '#test/procedure/review-questions.ts';
import { SENT } from '#test/procedure/review-room.ts';
import { courseOf } from './course.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, done } = room;
const course = courseOf(room, { row: { hearing: HearingChoice.YES } });

it('第十六条、第二十六条 应当听证的，听证记录确认之前不能送请合法性审查，确认之后听证不再是缺项', async () => {
  const { id, version, no } = await course.signed();
  const [row] = await database.sql<{ id: string; no: string }>(
    'select d.id, d.no from decision d join hearing h on h.decision_id = d.id where h.id = $1',
    [id],
  );
  await database.sql(`update decision set phase = 'REVISING' where id = $1`, [row?.id]);
  const matter = new Matter(database, row?.id ?? '', row?.no ?? '');
  const missing = async () =>
    (await matter.refused('submitLegality', people.lead, SENT)).map(({ code }) => code);
  expect(await missing()).toContain('HEARING_REQUIRED');
  await done(people.lead, 'confirmHearingRecord', { id, version });
  expect(await missing()).not.toContain('HEARING_REQUIRED');
  expect(no).toBe(`${row?.no}-1`);
});
