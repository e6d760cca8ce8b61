/** The meeting desk behind the catalogue: a test says which meeting discussed a version and how it ended; the meeting is held by rows. */
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { planned, type PlannedWish } from '#test/domains/procedure/meeting-desk.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** How the version was discussed; passed and closed on the meeting's day unless said otherwise. */
export interface DiscussedWish extends PlannedWish {
  result?: AgendaResult;
  closed?: boolean;
  startedAt?: string;
}

/** A meeting of the government that discussed this version of the catalogue (审议目录); the item's id. */
export async function discussed(
  { sql }: Pick<TestDatabase, 'sql'>,
  versionId: string,
  { result = 'PASSED', closed = true, startedAt, ...wish }: DiscussedWish = {},
): Promise<string> {
  const meetingId = await planned({ sql }, wish);
  await sql(
    `update meeting set stage = case when $2 then 'ENDED' else 'IN_SESSION' end, announced_at = starts_at,
       opened_at = starts_at, closed_at = case when $2 then ends_at end where id = $1`,
    [meetingId, closed],
  );
  const [{ id } = { id: '' }] = await sql<{ id: string }>(
    `insert into agenda_item (id, meeting_id, position, title, disclosure, purpose, catalogue_version_id, reporting_unit,
       announced_at, started_at, ended_at, version)
     select gen_random_uuid(), m.id, 1, '审议年度重大行政决策事项目录', 'PUBLIC', 'CATALOGUE', $2, '县司法局', m.starts_at,
       coalesce($3::timestamptz, m.starts_at), m.ends_at, 1 from meeting m where m.id = $1 returning id`,
    [meetingId, versionId, startedAt ?? null],
  );
  await sql(`insert into agenda_outcome (item_id, result, result_text) values ($1, $2, '会议讨论后作出。')`, [
    id,
    result,
  ]);
  return id;
}
