import { sql } from 'kysely';
import { SearchPlace } from '#schema/search/search-kind.ts';
import { dayOf, dayWritten, placeAt, type Source, stamped } from './source.ts';

/** Of a closed item everybody reads that it is there, and no more. */
const MEETINGS = sql`select m.id, m.name as title, null::text as within, concat_ws(E'\n', m.no, ${dayWritten('时间', 'm.starts_at')}, m.place,
    (select string_agg(concat_ws(E'\n', i.title, o.result_text), E'\n' order by i.position)
      from agenda_item i left join agenda_outcome o on o.item_id = i.id
      where i.meeting_id = m.id and i.announced_at is not null and i.withdrawn_at is null and i.disclosure <> 'CLOSED'),
    (select string_agg(s ->> 'text', E'\n') from meeting_minutes n, jsonb_array_elements(n.sections) s
      where n.meeting_id = m.id and n.published_at is not null)) as body, null::json as words,
    m.unit_id as "unitId", ${dayOf('m.starts_at')} as day, ${placeAt(SearchPlace.MEETING, 'm.no')} as address
  from meeting m where m.announced_at is not null`;

const CUES = sql`select q.id, coalesce(nullif(concat_ws(' ', q.speaker, q.speaker_role), ''), '发言') as title, m.name as within,
    q.text as body, null::json as words, m.unit_id as "unitId", ${dayOf('m.starts_at')} as day,
    ${placeAt(SearchPlace.PLAYBACK, 'm.no', { number: 'r.part', startsMs: 'q.starts_ms' })} as address
  from transcript_cue q join recording r on r.id = q.recording_id join meeting m on m.id = r.meeting_id
  where r.state = 'PUBLISHED' and m.announced_at is not null`;

/** Posts of live text; one that a later post corrects is left out. */
const POSTS = sql`select p.id, coalesce(nullif(p.speaker, ''), '图文直播'), m.name, p.text, null::json, m.unit_id,
    ${dayOf('p.at')}, ${placeAt(SearchPlace.LIVE, 'm.no', { number: 'p.seq' })}
  from live_post p join meeting m on m.id = p.meeting_id
  where m.announced_at is not null and not exists (select from live_post n where n.corrects_id = p.id)`;

/** Posts of live text from press conferences, until the transcript is published in their place. */
const PRESS_POSTS = sql`select p.id, coalesce(nullif(p.speaker, ''), '文字直播'), e.title, p.text, null::json, e.unit_id,
    ${dayOf('p.at')}, ${placeAt(SearchPlace.PRESS, 'e.no', { number: 'p.seq' })}
  from press_post p join event e on e.id = p.event_id
  where e.published_at is not null and not exists (select from press_post n where n.corrects_id = p.id)
    and not exists (select from press_transcript t where t.event_id = e.id and t.published_at is not null)`;

const HEARINGS = sql`select h.id, h.name as title, null::text as within, concat_ws(E'\n', h.no, h.purpose, h.conditions, h.content, h.place, to_char(h.held_on, '"时间："FMYYYY年FMMM月FMDD日'),
    (select string_agg(n.text, E'\n' order by n.position) from hearing_entry n where n.hearing_id = h.id and h.record_published_at is not null),
    (select concat_ws(E'\n', r.summary, (select string_agg(concat_ws(E'\n', x ->> 'title', x ->> 'summary', x ->> 'reason'), E'\n')
      from jsonb_array_elements(r.matters) x)) from hearing_report r where r.hearing_id = h.id and r.published_at is not null)) as body,
    null::json as words, h.unit_id as "unitId", coalesce(h.held_on, ${dayOf('h.notice_published_at')}) as day,
    ${placeAt(SearchPlace.HEARING, 'h.no')} as address
  from hearing h where h.notice_published_at is not null`;

const EVENTS = sql`select e.id, e.title, null::text, concat_ws(E'\n', e.no, e.purpose, e.programme, e.audience, ${dayWritten('时间', 'e.starts_at')}, e.place,
    (select coalesce((select k.summary from event_correction k where k.event_id = e.id order by k.at desc, k.id desc limit 1), r.summary)
      from event_report r where r.event_id = e.id and e.report_published_at is not null),
    (select string_agg(concat_ws(E'\n', o.text, o.answer), E'\n' order by o.position)
      from event_opinion o where o.event_id = e.id and e.report_published_at is not null)),
    null::json, e.unit_id, ${dayOf('e.starts_at')}, ${placeAt(SearchPlace.EVENT, 'e.no')}
  from event e where e.published_at is not null`;

/** 文字实录, with its corrections. */
const TRANSCRIPTS = sql`select t.event_id, '文字实录', e.title,
    (select string_agg(x ->> 'text', E'\n') from jsonb_array_elements(t.passages) x),
    (select json_agg(json_build_object('part', 'REPORT', 'wrong', k.before, 'corrected', k.after) order by k.at, k.id)
      from press_correction k where k.event_id = e.id),
    e.unit_id, ${dayOf('e.starts_at')}, ${placeAt(SearchPlace.PRESS, 'e.no')}
  from press_transcript t join event e on e.id = t.event_id where t.published_at is not null and e.published_at is not null`;

const ACTIVITIES = sql`select a.id, a.title, d.title, concat_ws(E'\n', a.purpose, a.audience, a.minutes), null::json,
    d.lead_unit_id, ${dayOf('a.starts_at')}, ${placeAt(SearchPlace.ACTIVITY, 'd.no', { number: 'a.seq' })}
  from public_activity a join decision d on d.id = a.decision_id where a.published_at is not null`;

/** 会议、发言, and what one can come to: 听证会、开放日、发布会、活动. */
export const GATHERINGS = {
  MEETING: { voice: false, masked: false, ...stamped(MEETINGS) },
  SPEECH: { voice: true, masked: false, ...stamped(CUES, POSTS, PRESS_POSTS, TRANSCRIPTS) },
  GATHERING: { voice: false, masked: false, ...stamped(HEARINGS, EVENTS, ACTIVITIES) },
} as const satisfies Record<string, Source>;
