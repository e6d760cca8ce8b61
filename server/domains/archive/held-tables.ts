import { type RawBuilder, sql } from 'kysely';
import { CORRECTED, DISCUSSING, MINUTED, OF_MEETING } from './held-meetings.ts';
import { FINISHED, OF_PAPER } from './held-papers.ts';
import { CASES } from './held-cases.ts';
import { CONCERNS, RESPONSES } from './held-concerns.ts';
import { CUT, OF_CLIP, RECORDED } from './held-recordings.ts';

/** Rows of one table that belong to a decision's file (入卷的数据). */
export interface Holding {
  table: string;
  /** Condition on the rows `t`, of the decision `d`. */
  where: RawBuilder<unknown>;
  order: string;
  /** Columns that are nobody's to take along. */
  without?: readonly string[];
  /** The row where it is not taken as it is. */
  row?: RawBuilder<unknown>;
}

const ALL = sql`true`;
const OURS = sql`t.decision_id = d.id`;
const OF_CONSULTATION = sql`t.consultation_id in (select c.id from consultation c where c.decision_id = d.id)`;
/** The line of versions is part of the file (第三十三条); a 修改稿 that nobody fixed is nobody's word yet. */
const KEPT = sql`(t.frozen_at is not null or t.consultation_id is not null)`;
const OF_DRAFT = sql`t.draft_version_id in (select v.id from draft_version v where v.decision_id = d.id
  and (v.frozen_at is not null or v.consultation_id is not null))`;
const ANNOUNCED = sql`${OURS} and t.notice_published_at is not null`;
/** Who signed up, and how to reach anybody, is not taken along. */
const OF_HEARING = sql`t.hearing_id in (select h.id from hearing h
  where h.decision_id = d.id and h.notice_published_at is not null)`;
const VERSIONS = sql`t.stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED')
  and t.id in (select i.catalogue_version_id from catalogue_item i where i.no = d.no)`;
const ROW = sql`t.no = d.no and exists (select from catalogue_version v where v.id = t.catalogue_version_id
  and v.stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED'))`;
const PUBLISHED_BYTES = sql`${OF_CONSULTATION} and t.comment_id is null and t.attached_at is not null
  and t.kind not in ('COMMENT', 'SCAN')`;

const PUBLISHED = sql`${OURS} and t.published_at is not null`;
const OF_ACTIVITY = sql`t.activity_id in (select a.id from public_activity a
  where a.decision_id = d.id and a.published_at is not null)`;
/** Answers are only counted: what was chosen is taken along, and whether something was written, not what. */
const COUNTED_ANSWER = sql`jsonb_build_object('id', t.id, 'activity_id', t.activity_id, 'submitted_at', t.submitted_at,
  'answers', (select coalesce(jsonb_agg(jsonb_build_object('choices', x.answer -> 'choices',
    'text', case when btrim(x.answer ->> 'text') = '' then '' else '（不公开）' end) order by x.place), '[]')
    from jsonb_array_elements(t.answers) with ordinality x (answer, place)))`;

/** Links to a minute of a recording go into the file; the video does not: it stays with the media centre. */
const SHOWN_MOMENT = sql`${OURS} and t.recording_id in (select r.id from recording r where r.state = 'PUBLISHED')`;
/** 列席意见 with its published answer; who said it goes along while they consent to it. */
const ANSWERED = sql`t.stage = 'OPINION_ANSWERED' and t.item_id in (select i.id from agenda_item i
  where i.decision_id = d.id and i.announced_at is not null)`;
const NAMED = sql`t.consented_at is not null and t.consent_withdrawn_at is null and t.statement_id in (
  select s.id from attendee_statement s join agenda_item i on i.id = s.item_id
  where i.decision_id = d.id and s.stage = 'OPINION_ANSWERED')`;

/** 开放活动 about the decision, as everybody read of them; who signed up, and who receives whom where, is not taken along. */
const EVENT = sql`${OURS} and t.published_at is not null`;
const OF_EVENT = sql`t.event_id in (select e.id from event e where e.decision_id = d.id and e.published_at is not null)`;
/** How many seats there were and how many were taken; who took them stays. */
const OF_SLOT = sql`t.slot_id in (select s.id from event_slot s join event e on e.id = s.event_id
  where e.decision_id = d.id and e.published_at is not null)`;
const REPORTED = sql`t.event_id in (select e.id from event e
  where e.decision_id = d.id and e.report_published_at is not null)`;
const TRANSCRIBED = sql`${OF_EVENT} and t.published_at is not null`;

/** Who prepared and reviewed it is nobody's to take along. */
const REVIEWING = ['author_ids', 'reviewed_by_id', 'reviewed_at'] as const;

const holding = (
  table: string,
  where: RawBuilder<unknown>,
  order: string,
  ...without: readonly string[]
): Holding => ({ table, where, order, without });

/**
 * The tables of a file, each after those it refers to. Persons are taken by who is named in them; comments, which may be many,
 * are read apart and without what only their authors know.
 */
export const HOLDINGS: readonly Holding[] = [
  holding('site_profile', ALL, 'id', 'terminals'),
  holding('privacy_notice', ALL, 'version'),
  holding('local_policy_version', ALL, 'version', 'changed_by_id'),
  holding('law_entry', sql`t.state = 'CONFIRMED'`, 'id', 'proposed_by_id', 'ruled_by_id'),
  holding('work_calendar_year', ALL, 'year', 'imported_by_id'),
  holding('special_day', ALL, 'day'),
  holding('unit', ALL, 'position'),
  holding('body_policy_version', sql`t.organ_id = d.organ_id`, 'version'),
  holding('catalogue_version', VERSIONS, 'version_no'),
  holding('catalogue_item', ROW, 'id'),
  holding('decision', sql`t.id = d.id`, 'id'),
  holding('decision_proposal', OURS, 'id'),
  holding('decision_step', OURS, 'id'),
  holding('decision_record', OURS, 'recorded_at'),
  holding('decision_file', sql`${OURS} and t.removed_at is null`, 'uploaded_at'),
  holding('case_paper', FINISHED, 'made_at'),
  holding('case_paper_revision', OF_PAPER, 'no'),
  { table: 'case_item', order: 'id', ...CASES },
  holding('hearing', ANNOUNCED, 'no', 'observers', 'press', 'author_ids', 'review_note'),
  holding('hearing_notice', OF_HEARING, 'at'),
  holding('hearing_draw', OF_HEARING, 'committed_at'),
  holding('hearing_participant', OF_HEARING, 'position', 'sign_up_id'),
  holding('hearing_entry', OF_HEARING, 'position'),
  holding('hearing_report', OF_HEARING, 'hearing_id'),
  holding('public_activity', PUBLISHED, 'seq'),
  { ...holding('questionnaire_answer', OF_ACTIVITY, 'id'), row: COUNTED_ANSWER },
  holding(
    'event',
    EVENT,
    'starts_at',
    'room_id',
    'host_ids',
    'author_ids',
    'reviewed_by_id',
    'review_note',
    'review',
    'paper',
  ),
  { table: 'concern', order: 'no', ...CONCERNS },
  { table: 'concern_response', order: 'place', ...RESPONSES },
  holding('event_slot', OF_EVENT, 'position', 'reminded_for'),
  holding('seat_group', OF_SLOT, 'id'),
  holding('event_notice', OF_EVENT, 'at', 'reviewed_by_id'),
  holding('event_report', REPORTED, 'event_id'),
  holding('event_opinion', REPORTED, 'position'),
  holding('event_correction', REPORTED, 'at'),
  holding(
    'press_transcript',
    TRANSCRIBED,
    'event_id',
    'author_ids',
    'reviewed_by_id',
    'review_note',
    'review',
  ),
  holding('consultation', OURS, 'round'),
  holding('dossier', OF_CONSULTATION, 'consultation_id'),
  holding('draft_version', sql`${OURS} and ${KEPT}`, 'no'),
  holding('clause', OF_DRAFT, 'position'),
  holding('draft_change', OF_DRAFT, 'anchor_id'),
  holding('draft_passage', OURS, 'no'),
  holding('attachment', PUBLISHED_BYTES, 'position'),
  holding('consultation_notice', OF_CONSULTATION, 'at'),
  holding('correction', PUBLISHED, 'published_at', ...REVIEWING, 'review_note'),
  holding('comment_counter', OF_CONSULTATION, 'clause_no'),
  holding('comment_cluster', OF_CONSULTATION, 'id'),
  holding('disposition', sql`${OF_CONSULTATION} and t.cluster_id is not null`, 'id'),
  holding('adoption_report', OF_CONSULTATION, 'id'),
  holding(
    'meeting',
    sql`t.announced_at is not null and t.id in ${DISCUSSING}`,
    'no',
    ...REVIEWING,
    'paper',
    'review',
  ),
  holding(
    'meeting_stream',
    OF_MEETING,
    'meeting_id',
    'operator_id',
    'approved_by_id',
    'approval_note',
    'video_url',
  ),
  holding('meeting_notice', OF_MEETING, 'at'),
  holding('agenda_item', sql`${OURS} and t.announced_at is not null`, 'position'),
  holding('agenda_outcome', MINUTED, 'item_id'),
  holding('proposed_change', CORRECTED, 'proposed_at'),
  holding(
    'attendee_statement',
    ANSWERED,
    'recorded_at',
    'invitation_id',
    'recorded_by_id',
    'proposed_by_id',
    'confirmed_by_id',
  ),
  holding('statement_speaker', NAMED, 'statement_id'),
  holding('recording', RECORDED, 'part', ...REVIEWING, 'review_note'),
  holding('recording_cut', CUT, 'starts_ms', 'agenda_item_id'),
  holding('clause_moment', SHOWN_MOMENT, 'starts_ms'),
  holding('recording_file', sql`${OF_CLIP} and t.shown`, 'at'),
  holding('transcript', OF_CLIP, 'recording_id', 'confirmed_by_id'),
  holding('transcript_cue', OF_CLIP, 'starts_ms'),
];

/** Keys of tables in which an empty system has rows of its own: these rows are updated instead of inserted. */
export const KEPT_BY_EVERY_SYSTEM: Readonly<Record<string, string>> = {
  site_profile: 'id',
  privacy_notice: 'version',
  local_policy_version: 'version',
  law_entry: 'id',
  work_calendar_year: 'year',
  special_day: 'day',
};
