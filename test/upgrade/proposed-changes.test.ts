/** 国令713号第三十条: corrections entered before changes had one table are all in it, word for word. */
import type { Migration } from '@mikro-orm/migrations';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '#migrations/list.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

/** Runs the statements of these migrations, oldest first. */
async function runs(...names: string[]): Promise<void> {
  for (const name of names) {
    const found = MIGRATIONS.find((one) => one.name === name)?.class as unknown as new () => Migration;
    const migration = new found();
    await migration.up();
    for (const query of migration.getQueries()) if (typeof query === 'string') await database.sql(query);
  }
}

/** The tables as they were before. */
async function before(): Promise<void> {
  await database.sql('drop table proposed_change');
  await database.sql('drop function refuse_changed_proposed_change');
  await database.sql('alter table organ_member drop column authorisation_no, drop column authorisation_on');
  await runs('Migration20261126200000', 'Migration20261127020000', 'Migration20261127030000');
}

it('审议结果、名单、出席情况的更正，原样并入一张表', async () => {
  const { id, itemIds } = await buildMeeting(database, people, { stage: 'ENDED' });
  const [one, two] = [people.govOffice.id, people.secrecy.id];
  await before();
  await database.sql(
    `insert into agenda_correction (id, item_id, result_before, result_text_before, result, result_text, reason,
       proposed_by_id, proposed_at, confirmed_by_id, confirmed_at)
     values (gen_random_uuid(), $1, 'PASSED', '', 'DEFERRED', '缓议。', '登记时误选', $2, app_now(), $3, app_now())`,
    [itemIds[0], one, two],
  );
  await database.sql(
    `insert into organ_member_change (id, unit_id, member_id, before, after, reason, proposed_by_id, proposed_at)
     values (gen_random_uuid(), $1, gen_random_uuid(), null, '{"name":"甲"}', '公告第12号', $2, app_now())`,
    [people.units.office.id, one],
  );
  const noted = (reason: string, members: object[]) => ({
    members,
    observers: [],
    reason,
    byId: one,
    at: '2026-11-20T01:00:00.000Z',
  });
  await database.sql(
    `insert into meeting_attendance (meeting_id, members, observers, corrections, recorded_by_id, recorded_at)
     values ($1, '[{"name":"丙"}]', '[]', $2, $3, app_now())
     on conflict (meeting_id) do update set members = excluded.members, corrections = excluded.corrections`,
    [id, JSON.stringify([noted('第一次', [{ name: '甲' }]), noted('第二次', [{ name: '乙' }])]), one],
  );
  await runs('Migration20261127080000');
  const rows = await database.sql(
    `select kind, before, after, reason, confirmed_at is not null as confirmed from proposed_change order by kind, reason desc`,
  );
  const attended = (name: string) => ({ members: [{ name }], observers: [] });
  expect(rows).toEqual([
    {
      kind: 'AGENDA_RESULT',
      before: { result: 'PASSED', resultText: '' },
      after: { result: 'DEFERRED', resultText: '缓议。' },
      reason: '登记时误选',
      confirmed: true,
    },
    { kind: 'ATTENDANCE', before: attended('乙'), after: attended('丙'), reason: '第二次', confirmed: true },
    { kind: 'ATTENDANCE', before: attended('甲'), after: attended('乙'), reason: '第一次', confirmed: true },
    { kind: 'ORGAN_MEMBER', before: null, after: { name: '甲' }, reason: '公告第12号', confirmed: false },
  ]);
});
