import { sql } from 'kysely';
import { SearchPlace } from '#schema/search/search-kind.ts';
import { dayOf, placeAt, type Reading, type Source, stamped, stampedRows } from './source.ts';

const OF_CONSULTATION = placeAt(SearchPlace.CONSULTATION, 'c.no', { number: 'c.round' });

/** Notices of consultations, without the opening, which is the consultation itself. */
const OF_CONSULTATIONS = sql`select n.id, c.title, null::text as within, n.reason as body, null::json as words,
    c.unit_id as "unitId", ${dayOf('n.at')} as day, ${OF_CONSULTATION} as address
  from consultation_notice n join consultation c on c.id = n.consultation_id
  where c.opens_at is not null and n.kind <> 'OPENED'`;

const OF_HEARINGS = sql`select n.id, h.name, null::text, n.text, null::json, h.unit_id, ${dayOf('n.at')},
    ${placeAt(SearchPlace.HEARING, 'h.no')}
  from hearing_notice n join hearing h on h.id = n.hearing_id where h.notice_published_at is not null`;

const OF_MEETINGS = sql`select n.id, m.name, null::text, n.text, null::json, m.unit_id, ${dayOf('n.at')},
    ${placeAt(SearchPlace.MEETING, 'm.no')}
  from meeting_notice n join meeting m on m.id = n.meeting_id where m.announced_at is not null`;

const OF_EVENTS = sql`select n.id, e.title, null::text, n.text, null::json, e.unit_id, ${dayOf('n.at')},
    ${placeAt(SearchPlace.EVENT, 'e.no')}
  from event_notice n join event e on e.id = n.event_id where e.published_at is not null`;

/** Published corrections; the wrong words stand on the page but are not searched. */
const CORRECTIONS = sql`select k.id, coalesce(c.title, d.title), null::text, concat_ws(E'\n', k.corrected, k.reason), null::json,
    coalesce(c.unit_id, d.lead_unit_id), ${dayOf('k.published_at')},
    case when c.id is null then ${placeAt(SearchPlace.DECISION, 'd.no')} else ${OF_CONSULTATION} end
  from correction k join decision d on d.id = k.decision_id left join consultation c on c.id = k.consultation_id
  where k.published_at is not null`;

/** Condition of a file in force: a replacing file is found, the replaced one is not. */
const IN_FORCE = sql`not exists (select from correction k where k.former_file_id = f.id and k.published_at is not null)`;

const OF_DOSSIERS = sql`select f.id, f.name as title, c.title as within,
    concat_ws(E'\n', nullif(f.alt, ''), nullif(f.caption, '')) as body, null::json as words,
    c.unit_id as "unitId", c.opens_on as day, ${placeAt(SearchPlace.FILE, 'f.id::text', { part: 'f.name' })} as address, f.sha256,
    ${OF_CONSULTATION} as about
  from attachment f join consultation c on c.id = f.consultation_id
  where c.opens_at is not null and c.withdrawn_at is null and f.attached_at is not null and f.comment_id is null
    and f.kind not in ('COMMENT', 'SCAN') and ${IN_FORCE}`;

const OF_DECISIONS = sql`select f.id, f.name, d.title, '', null::json, d.lead_unit_id,
    ${dayOf('f.published_at')}, ${placeAt(SearchPlace.FILE, 'f.id::text', { part: 'f.name' })}, f.sha256,
    ${placeAt(SearchPlace.DECISION, 'd.no')}
  from decision_file f join decision d on d.id = f.decision_id
  where f.published_at is not null and f.removed_at is null and ${IN_FORCE}`;

const files = sql`${stampedRows(OF_DOSSIERS)} union all ${stampedRows(OF_DECISIONS)}`;

/**
 * Published files. Their text is read only for those that are copied or shown; whether it was read is part of the
 * stamp.
 */
const FILES: Reading = {
  stamps: sql`select s.id, s.stamp || findable_file_read(s.sha256) as stamp from (${files}) s`,
  among: (ids) => sql`select s.id, s.stamp || findable_file_read(s.sha256) as stamp, s.title, s.within,
      concat_ws(E'\n', nullif(s.body, ''), findable_file_text(s.sha256)) as body, s.words, s."unitId", s.day, s.address, s.about
    from (${files}) s where s.id = any(${ids})`,
};

/** Latest edition of each local rule; one that has ended is left out. */
const RULES = sql`select l.id, l.label as title, null::text as within,
    concat_ws(E'\n', l.source, l.doc_no, l.article, l.duty) as body, null::json as words,
    null::uuid as "unitId", l.from_day as day, ${placeAt(SearchPlace.RULE, 'l.code')} as address
  from law_entry l where l.state = 'CONFIRMED' and not l.ends
    and not exists (select from law_entry n where n.code = l.code and n.state = 'CONFIRMED' and n.no > l.no)`;

/** The edition of each law that was confirmed last, with its text; one that was repealed is left out. */
const STATUTES = sql`select s.id, s.title, null::text as within,
    concat_ws(E'\n', s.doc_no, s.issuer, (select string_agg(concat_ws(' ', c ->> 'no', c ->> 'text'), E'\n')
      from jsonb_array_elements(s.clauses) c)) as body, null::json as words,
    null::uuid as "unitId", s.from_day as day, ${placeAt(SearchPlace.STATUTE, 's.code')} as address
  from statute s where s.state = 'CONFIRMED' and not s.ends
    and not exists (select from statute n where n.code = s.code and n.state = 'CONFIRMED'
      and (n.from_day, n.no) > (s.from_day, s.no))`;

/** Published messages with their answers: the function gives what everybody may read. */
const MESSAGES = sql`select c.id, c.title, null::text as within,
    concat_ws(E'\n', c.text, c.answer, '答复单位：' || c.unit_name) as body, null::json as words,
    null::uuid as "unitId", c.answered_on as day, ${placeAt(SearchPlace.MESSAGE, 'c.receipt_no')} as address
  from public_cases('MESSAGE', null, null, ${sql.lit(2 ** 31 - 1)}) c`;

/** Published responses to concerns, under the title that everybody reads. */
const CONCERNS = sql`select c.id, c.title, null::text as within, r.body, null::json as words, null::uuid as "unitId",
    r.day, ${placeAt(SearchPlace.CONCERN, 'c.no')} as address
  from concern c join lateral (select string_agg(concat_ws(E'\n', p.text, '回应单位：' || u.name), E'\n' order by p.place) as body,
      max(p.published_on) as day
    from concern_response p join unit u on u.id = p.unit_id
    where p.concern_id = c.id and p.published_at is not null) r on true
  where c.responded_at is not null`;

/** Postings of villages; one that was corrected stands on the page, but the right one is found. */
const VILLAGE_POSTINGS = sql`select p.id, v.name || '村务公开' as title, null::text as within,
    concat_ws(E'\n', p.content->>'text', p.reason, (select string_agg(e->>'item', E'\n')
      from jsonb_array_elements(p.content->'entries') e)) as body, null::json as words, v.town_id as "unitId",
    ${dayOf('p.posted_at')} as day, ${placeAt(SearchPlace.VILLAGE, 'v.no')} as address
  from village_posting p join village v on v.id = p.village_id
  where not exists (select from village_posting k where k.corrects_id = p.id)`;

/** 公告、附件、专门规定、法规、公众留言、舆情回应、村务公开. */
export const PAPERS = {
  NOTICE: {
    voice: false,
    masked: false,
    ...stamped(OF_CONSULTATIONS, OF_HEARINGS, OF_MEETINGS, OF_EVENTS, CORRECTIONS),
  },
  FILE: { voice: false, masked: true, ...FILES },
  RULE: { voice: false, masked: false, ...stamped(RULES) },
  STATUTE: { voice: false, masked: false, ...stamped(STATUTES) },
  MESSAGE: { voice: false, masked: true, ...stamped(MESSAGES) },
  CONCERN: { voice: false, masked: false, ...stamped(CONCERNS) },
  VILLAGE: { voice: false, masked: true, ...stamped(VILLAGE_POSTINGS) },
} as const satisfies Record<string, Source>;
