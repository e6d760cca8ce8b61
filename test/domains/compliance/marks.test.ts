/** 合规情况由记录得出: whatever changes of a decision is seen by the next who asks; what did not change is not read again. */
import { expect, it } from 'vitest';
import { readUnder } from '#server/ground/kernel/read.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import { marksOf } from '#server/domains/compliance/marks.queries.ts';
import { Role } from '#server/law/people/role.ts';
import { courseOf } from '#test/domains/hearing/course.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';

const room = await openRoom();
const { database, people } = room;
await courseOf(room).reported();
const round = await buildConsultation(database, people, {
  state: 'FEEDBACK_PUBLISHED',
  feedbackDueOn: '2026-11-20',
});

const by = [people.clerk.id];
await database.sql(
  `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
   select gen_random_uuid(), d.id, 'FACTS', '2026-11-01', '{}', $1, '', '', now() from decision d`,
  by,
);
await database.sql(
  `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, uploaded_at)
   select gen_random_uuid(), d.id, 'DRAFT', '草案.pdf', 'application/pdf', 1, 'a', 'ab/' || d.id, $1, now() from decision d`,
  by,
);
await database.sql(
  `insert into acknowledged_warning (id, action, target_id, code, reason, by_id, at)
   select gen_random_uuid(), 'decision.told', d.id::text, 'ANY', '理由', $1, now() from decision d`,
  by,
);
await database.sql(
  `insert into attachment (id, consultation_id, kind, name, media_type, size, sha256, storage_key, uploaded_at)
   select gen_random_uuid(), $1::uuid, 'DRAFT', '草案.pdf', 'application/pdf', 1, 'a', 'ab/attached', now()`,
  [round.id],
);
await database.sql(
  `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, created_by_id, last_edited_by_id, version)
   select gen_random_uuid(), $2::uuid, 'DRAFT', '', '{}', $1, $1, 1
   where not exists (select from adoption_report where consultation_id = $2::uuid)`,
  [...by, round.id],
);

const decisions = await database.sql<{ id: string; no: string; mark: string }>(
  `select id, no, '' as mark from decision order by no`,
);
const marks = async () =>
  readUnder(contextOf(database, people.govOffice), staff(Role.GOV_OFFICE_STAFF), async (db) =>
    (await marksOf(db, decisions)).map(({ mark }) => mark),
  );

it.each([
  ['decision_step', 'id'],
  ['decision_record', 'id'],
  ['decision_file', 'id'],
  ['consultation', 'id'],
  ['dossier', 'consultation_id'],
  ['adoption_report', 'id'],
  ['draft_version', 'id'],
  ['attachment', 'id'],
  ['hearing', 'id'],
  ['hearing_participant', 'id'],
  ['acknowledged_warning', 'id'],
  ['catalogue_item', 'id'],
  ['catalogue_version', 'id'],
])('%s有改动，标记就不同；没有改动，标记相同', async (table, id) => {
  const before = await marks();
  expect(await marks()).toEqual(before);
  await database.sql(`alter table ${table} disable trigger user`);
  await database.sql(`update ${table} set ${id} = ${id}`);
  await database.sql(`alter table ${table} enable trigger user`);
  expect(await marks()).not.toEqual(before);
});

it('征求意见截止，不改任何记录，标记也不同', async () => {
  const open = await buildConsultation(database, people, { state: 'OPEN' });
  const own = async () =>
    readUnder(contextOf(database, people.govOffice), staff(Role.GOV_OFFICE_STAFF), (db) =>
      marksOf(db, [{ id: open.decisionId, no: '', mark: '' }]),
    );
  await database.setClock('2026-11-20T02:00:00Z');
  const before = await own();
  await database.setClock('2027-06-01T02:00:00Z');
  expect(await own()).not.toEqual(before);
});
