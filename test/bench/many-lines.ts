import type { House } from '#test/kernel/load-house.ts';

/** A thousand hours of meetings: so many recordings of two and a half hours each. */
export const RECORDINGS = 400;
const LINES = 2000;

/** Said in every fortieth line; in the oldest recordings alone; four times in all. */
export const TERMS = {
  common: '养老服务',
  old: '陈年旧事',
  rare: '罕见之语',
} as const;

const RECORDED = `insert into recording (id, meeting_id, part, title, starts_at, duration_ms, state, author_ids, published_at, created_by_id, created_at, changed_at)
  select gen_random_uuid(), m.id, 1000 + n, '录像', timestamptz '2020-01-01' + n * interval '3 days', ${LINES * 4500}, 'PREPARING', '{}', null, m.created_by_id, app_now(), app_now()
  from (select id, created_by_id from meeting where announced_at is not null order by no limit 1) m, generate_series(1, ${RECORDINGS}) n`;

/** Thirty characters a line, the frequent ones often, as in speech. */
const SAID = `insert into transcript_cue (id, recording_id, starts_ms, ends_ms, speaker, speaker_role, text, said_order)
  select gen_random_uuid(), r.id, i * 4500, (i + 1) * 4500, '发言人' || i % 7, null,
    w.text || case when i % 40 = 0 then '${TERMS.common}' else '' end
      || case when r.part <= 1020 then '${TERMS.old}' else '' end
      || case when i = 777 and r.part % 100 = 3 then '${TERMS.rare}' else '' end,
    extract(epoch from r.starts_at) * 1000 + i * 4500
  from recording r, generate_series(0, ${LINES - 1}) i
  cross join lateral (select string_agg(chr(19968 + (floor(random() ^ 3 * 2500) * 7)::int), '') as text
    from generate_series(1, 30) c where i >= 0 and r.part >= 0) w
  where r.part > 1000`;

const INDEX =
  'create index "transcript_cue_pairs_index" on "transcript_cue" using gin (text_pairs("text")) with (fastupdate = off)';

/** Publishes a thousand hours of talk (千小时会议); the index is made at the end, which changes nothing but the time. */
export async function prepareManyLines(house: House): Promise<void> {
  const [there] = await house.sql<{ count: number }>(
    'select count(*)::int as count from recording where part > 1000',
  );
  if ((there?.count ?? 0) > 0) return;
  await house.sql('drop index transcript_cue_pairs_index');
  await house.sql(RECORDED);
  await house.sql(SAID);
  await house.sql(`set maintenance_work_mem = '256MB'; ${INDEX}`);
  await house.sql(`update recording set state = 'PUBLISHED', published_at = app_now() where part > 1000`);
  await house.sql('vacuum analyze transcript_cue');
  // Else what was just written goes to the disk while the searches are timed.
  await house.sql('checkpoint');
}
