import { type RawBuilder, sql } from 'kysely';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { CLIPS } from '#server/domains/playback/clip/clip.queries.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import type { ConsultationParts, ConsultationRow } from './consultation-row.ts';

/** A part that is read only when it is asked for. */
export type Part = keyof ConsultationParts;

/** Every part. */
export const ALL_PARTS: ReadonlySet<Part> = new Set<Part>([
  'plainWords',
  'dossier',
  'attachments',
  'clips',
  'draft',
  'notices',
  'corrected',
  'counts',
  'people',
]);

const HEAD = sql`c.id, c.no, c.round, c.title, c.review, c.unit_ids as "unitIds",
  c.scheduled_opens_at as "scheduledOpensAt", c.scheduled_by_id as "scheduledById",
  c.opens_at as "opensAt", c.opens_on as "opensOn", c.closes_on as "closesOn", c.closes_at as "closesAt",
  c.announced_closes_on as "announcedClosesOn", c.shorten_reason as "shortenReason",
  c.opens_at is not null and c.closes_on = c.announced_closes_on and exists (select from consultation_notice n
    where n.consultation_id = c.id and n.kind = 'SHORTENED') as "toldShortened",
  c.shorten_approved_by as "shortenApprovedBy", c.shorten_reason_at as "shortenReasonAt",
  coalesce(c.special_rules, d.special_rules) as "specialRules", c.law_ids as "lawIds",
  c.comments_shown as "commentsShown", c.rolled_forward as "rolledForward",
  c.provisional, c.blocked_reason as "blockedReason", c.review_note as "reviewNote",
  c.created_by_id as "createdById", c.last_edited_by_id as "lastEditedById",
  c.submitted_by_id as "submittedById", c.submitted_at as "submittedAt", c.reviewed_by_id as "reviewedById",
  c.withdrawn_at as "withdrawnAt", c.withdrawn_reason as "withdrawnReason",
  case when c.withdrawn_at is null then false else d.phase <> 'TERMINATED' and exists (select from comment_counter k
    where k.consultation_id = c.id and k.comments > 0) end as "answersAfterwards",
  c.feedback_due_on as "feedbackDueOn", c.feedback_due_provisional as "feedbackDueProvisional",
  c.feedback_ready as "feedbackReady", c.feedback_published_at as "feedbackPublishedAt",
  c.archived_at as "archivedAt", c.updated_at as "updatedAt", c.version,
  t.now, t.today::text as today,
  ${unitJson('c.unit_id')} as unit,
  json_build_object('id', d.id, 'no', d.no, 'year', d.year, 'title', d.title, 'phase', d.phase,
    'factsConfirmed', d.facts_confirmed,
    'startedOn', d.started_on, 'version', d.version,
    'outsideReason', d.outside_reason, 'organId', d.organ_id, 'categories', d.categories, 'facts', d.facts) as decision`;

/** Each part is one subquery with JSON in it, so that the whole page is one statement. */
const PARTS: Readonly<Record<Part, RawBuilder<unknown>>> = {
  plainWords: sql`(select s.plain_words from dossier s where s.consultation_id = c.id) as "plainWords"`,
  dossier: sql`(select json_build_object('ways', s.ways, 'contact', s.contact,
      'basis', s.basis, 'interpretation', s.interpretation, 'impacts', s.impacts, 'questions', s.questions, 'cases', s.cases,
      'channels', s.channels)
    from dossier s where s.consultation_id = c.id) as dossier`,
  attachments: sql`coalesce((select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'name', a.name,
      'mediaType', a.media_type, 'size', a.size, 'sha256', a.sha256, 'uploadedById', a.uploaded_by_id,
      'alt', a.alt, 'caption', a.caption, 'width', a.width, 'height', a.height, 'corrected', exists (select from correction k
        where k.former_file_id = a.id and k.published_at is not null)) order by a.position, a.id)
    from attachment a where a.consultation_id = c.id and a.attached_at is not null and a.comment_id is null
      and a.kind not in ('COMMENT', 'SCAN')), '[]') as attachments`,
  clips: sql`${CLIPS} as clips`,
  draft: sql`(select json_build_object('no', v.no, 'text', v.text, 'clauses', coalesce(
      (select json_agg(json_build_object('id', l.id, 'anchorId', l.anchor_id, 'kind', l.kind, 'no', l.no, 'position', l.position, 'text', l.text,
        'note', l.note, 'unsure', l.unsure) order by l.position) from clause l where l.draft_version_id = v.id), '[]'))
    from draft_version v where v.consultation_id = c.id order by v.no desc limit 1) as draft`,
  notices: sql`coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'reason', n.reason,
      'fromClosesOn', n.from_closes_on, 'toClosesOn', n.to_closes_on, 'at', n.at) order by n.at, n.id)
    from consultation_notice n where n.consultation_id = c.id), '[]') as notices`,
  corrected: sql`${correctedWords} as corrected`,
  counts: sql`coalesce((select json_agg(json_build_array(k.channel, k.clause_no, k.comments, k.people))
    from comment_counter k where k.consultation_id = c.id), '[]') as counts`,
  people: sql`(select json_build_object(
      'createdBy', (select p.name from person p where p.id = c.created_by_id),
      'submittedBy', (select p.name from person p where p.id = c.submitted_by_id),
      'reviewedBy', (select p.name from person p where p.id = c.reviewed_by_id))) as people`,
};

const INSIDE = [sql`app_reads_matter(c.unit_ids, c.review) as inside`];

/**
 * Reads consultations with some parts; `rest` says which ones and in which order, of `c` and the time `t`. `more` begins with
 * whether the reader is inside.
 */
export const selectConsultations = (
  parts: ReadonlySet<Part>,
  rest: RawBuilder<unknown>,
  more: readonly RawBuilder<unknown>[] = INSIDE,
) =>
  sql<ConsultationRow>`with t as materialized (
      select n as now, (n at time zone 'Asia/Shanghai')::date as today from (select app_now() as n offset 0) clock)
    select ${sql.join([HEAD, ...[...parts].map((part) => PARTS[part]), ...more])}
    from consultation c join decision d on d.id = c.decision_id cross join t
    ${rest}`;
