import { sql } from 'kysely';
import { SearchPlace } from '#schema/search/search-kind.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { dayOf, dayWritten, placeAt, type Reading, type Source, stamped, unitWritten } from './source.ts';

const NO_WORDS = sql`null::json as words`;
/** Every text of the objects of a JSON list, a line each. */
const texts = (list: string, ...names: readonly string[]) =>
  sql.raw(`(select string_agg(concat_ws(E'\\n', ${names.map((name) => `one ->> '${name}'`).join(', ')}), E'\\n')
    from jsonb_array_elements(${list}) one)`);

/** Condition of a consultation that is open to everybody and was not withdrawn. */
const STANDS = sql`c.opens_at is not null and c.withdrawn_at is null`;

const DECISIONS = sql`select d.id, d.title, null::text as within,
    concat_ws(E'\n', d.no, ${unitWritten('d.lead_unit_id')}, i.background, array_to_string(i.legal_basis, E'\n')) as body, ${NO_WORDS},
    d.lead_unit_id as "unitId", d.started_on as day, ${placeAt(SearchPlace.DECISION, 'd.no')} as address
  from decision d left join lateral (
    select n.* from catalogue_item n join catalogue_version v on v.id = n.catalogue_version_id
    where n.no = d.no and not n.removed and v.stage = 'PUBLISHED' order by v.year desc limit 1) i on true`;

/** Items of the published catalogue that are not begun yet. */
const LISTED = sql`select i.id, i.name, null::text, concat_ws(E'\n', i.no, ${unitWritten('i.lead_unit_id')}, i.background, array_to_string(i.legal_basis, E'\n')),
    ${NO_WORDS}, i.lead_unit_id, v.published_on, ${placeAt(SearchPlace.DECISION, 'i.no')}
  from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id and v.stage = 'PUBLISHED'
  where not i.removed and v.published_on is not null and not exists (select from decision d where d.no = i.no)`;

const CONSULTATIONS = sql`select c.id, c.title, null::text as within, concat_ws(E'\n', o.plain_words,
    ${texts('o.interpretation', 'text')}, ${texts('o.impacts', 'who', 'before', 'after', 'since')},
    ${texts('o.questions', 'question', 'answer')}, ${texts('o.cases', 'who', 'situation', 'outcome')},
    ${texts('o.basis', 'title', 'docNo', 'article', 'quotation')},
    ${unitWritten('c.unit_id')}, ${dayWritten('征求意见截止', 'c.closes_at')}) as body,
    ${correctedWords} as words, c.unit_id as "unitId", c.opens_on as day,
    ${placeAt(SearchPlace.CONSULTATION, 'c.no', { number: 'c.round' })} as address
  from consultation c join dossier o on o.consultation_id = c.id where ${STANDS}`;

/** Clauses of the public draft, the newest of its consultation. */
const CLAUSES = sql`select l.id, l.no as title, c.title as within, l.text as body, ${correctedWords} as words,
    c.unit_id as "unitId", c.opens_on as day,
    ${placeAt(SearchPlace.CLAUSE, 'c.no', { number: 'c.round', part: 'l.no' })} as address
  from clause l join consultation c on c.id = l.consultation_id
  where ${STANDS} and l.kind <> 'CHAPTER' and l.draft_version_id =
    (select v.id from draft_version v where v.consultation_id = c.id order by v.no desc limit 1)`;

/** The quotations of a report are left to the opinions themselves: one of them may be withheld later. */
const REPORTS = sql`select r.id, c.title || '：意见采纳情况' as title, null::text as within,
    concat_ws(E'\n', r.introduction, ${texts('r.rows', 'title', 'summary', 'reason', 'route')}) as body, ${correctedWords} as words,
    c.unit_id as "unitId", coalesce(r.published_on, ${dayOf('r.published_at')}) as day,
    ${placeAt(SearchPlace.REPORT, 'c.no', { number: 'c.round' })} as address
  from adoption_report r join consultation c on c.id = r.consultation_id where r.published_at is not null`;

const TOLD_OPINION = sql`o.id, o.stamp, '意见' as title,
    c.title as within, concat_ws(E'\n', o.text, o.suggested_text, o.reason) as body, ${correctedWords} as words,
    c.unit_id as "unitId", ${dayOf('o.submitted_at')} as day,
    ${placeAt(SearchPlace.OPINION, 'c.no', { number: 'c.round', part: 'o.clause_no' })} as address`;

/** A function of the database says which opinions everybody may read. */
const OPINIONS: Reading = {
  together: true,
  stamps: sql`select o.id, o.stamp from findable_opinion_stamps() o`,
  among: (ids) =>
    sql`select ${TOLD_OPINION} from findable_opinions(${ids}) o join consultation c on c.id = o.consultation_id`,
  stampsAmong: (ids) => sql`select o.id, o.stamp from standing_opinions(${ids}) o`,
};

/** 决策事项、征求意见、草案条文、意见、采纳情况. */
export const MATTERS = {
  DECISION: { voice: false, masked: false, ...stamped(DECISIONS, LISTED) },
  CONSULTATION: { voice: false, masked: false, ...stamped(CONSULTATIONS) },
  CLAUSE: { voice: false, masked: false, ...stamped(CLAUSES) },
  OPINION: { voice: true, masked: true, ...OPINIONS },
  REPORT: { voice: false, masked: true, ...stamped(REPORTS) },
} as const satisfies Record<string, Source>;
