import { sql } from 'kysely';
import { IN_FORCE_WORDS, MomentKind } from '#server/law/following/following-words.ts';
import { lastDay, type Source } from './source-words.ts';

/** A day written in words, as year, month and day. */
const part = (at: number) => sql`(said.parts)[${sql.lit(at)}]::int`;

/** The version that was published last (现行的公布稿). */
const PUBLISHED_TEXT = sql`(select p.draft_version_id from draft_passage p
  where p.decision_id = d.id and p.gate = 'PUBLISHED' order by p.no desc limit 1)`;

/**
 * 施行: no record says it before its day, the published text does. A day before the publication is another document's;
 * entry into force with the publication itself is part of that moment. A day that no calendar has is none.
 */
export const IN_FORCE: Source = sql`
  select 'inforce:' || day.decision_id || ':' || day.on_day, ${sql.lit(MomentKind.DECISION_IN_FORCE)},
    day.on_day::timestamp at time zone 'Asia/Shanghai', day.no, day.unit_id, day.title, '/juece/' || day.no,
    ${lastDay('day.on_day')} || '起施行。'
  from (select distinct d.id as decision_id, d.no, d.lead_unit_id as unit_id, d.title,
      (make_date(${part(1)}, 1, 1) + make_interval(months => ${part(2)} - 1, days => ${part(3)} - 1))::date as on_day,
      ${part(2)} as month, pub.on_day as published_on
    from decision d
    join lateral (select max(r.happened_on) as on_day from decision_record r
      where r.decision_id = d.id and r.kind = 'PUBLICATION') pub on pub.on_day is not null
    join clause c on c.draft_version_id = ${PUBLISHED_TEXT}
    cross join lateral regexp_matches(c.text, ${sql.lit(IN_FORCE_WORDS)}, 'g') said(parts)
    where d.phase not in ('REPEALED', 'TERMINATED')) day
  where extract(month from day.on_day) = day.month and day.on_day > day.published_on`;
