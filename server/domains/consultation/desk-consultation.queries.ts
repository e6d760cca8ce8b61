import { type RawBuilder, sql } from 'kysely';
import type { DeskConsultationFilter } from '#schema/consultation/consultation-filter.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { type ListPage, listed, unitIs } from './consultation-list.queries.ts';
import type { ReadConsultation } from './consultation-read.ts';
import type { Part } from './consultation-select.ts';
import { consultationById } from './consultation.queries.ts';
import { admit, seesDesk } from './consultation.permissions.ts';

const RECENT = {
  key: sql`c.updated_at`,
  keyOf: ({ updatedAt }: { updatedAt: Date }) => updatedAt,
  descending: true,
};

/** 征求意见 on the viewer's desk, the last touched first; each row with all that its people may know. */
export async function deskConsultations(
  context: Context,
  { stage, unitId, mine }: DeskConsultationFilter,
  page: ListPage,
  parts: ReadonlySet<Part>,
): Promise<Connection<ReadConsultation>> {
  admit(context, seesDesk, 'deskConsultations');
  const conditions = [
    sql`app_reads_matter(c.unit_ids, c.review)`,
    unitIs(unitId),
    stage ? STAGES[stage] : sql`true`,
    mine && context.actor ? mineIs(context.actor.id) : sql`true`,
  ];
  return listed(context, RECENT, conditions, { first: page.first ?? 50, after: page.after }, parts);
}

/** One of them; null for whoever it does not concern, public or not. */
export async function deskConsultation(
  context: Context,
  id: string,
  parts: ReadonlySet<Part>,
): Promise<ReadConsultation | null> {
  admit(context, seesDesk, 'deskConsultation');
  const read = await consultationById(context, id, parts);
  return read?.row.inside ? read : null;
}

const mineIs = (id: string) => sql`${id}::uuid in (c.created_by_id, c.last_edited_by_id)`;

const opened = (rest: RawBuilder<unknown>) =>
  sql`(c.opens_at <= t.now and c.archived_at is null and c.withdrawn_at is null
    and c.feedback_published_at is null and ${rest})`;
const preparing = (review: string) =>
  sql`(c.opens_at is null and c.withdrawn_at is null and c.review = ${review})`;

/** The same stages as `stageOf`, as conditions on the row. */
const STAGES: Readonly<Record<ConsultationStage, RawBuilder<unknown>>> = {
  [ConsultationStage.DRAFT]: preparing('DRAFT'),
  [ConsultationStage.IN_REVIEW]: preparing('IN_REVIEW'),
  [ConsultationStage.APPROVED]: preparing('APPROVED'),
  [ConsultationStage.OPEN]: opened(sql`c.closes_at > t.now`),
  [ConsultationStage.CLOSED]: opened(sql`c.closes_at <= t.now and not c.feedback_ready`),
  [ConsultationStage.FEEDBACK_READY]: opened(sql`c.closes_at <= t.now and c.feedback_ready`),
  [ConsultationStage.FEEDBACK_PUBLISHED]: sql`(c.feedback_published_at is not null and c.archived_at is null)`,
  [ConsultationStage.ARCHIVED]: sql`(c.archived_at is not null)`,
  [ConsultationStage.WITHDRAWN]: sql`(c.withdrawn_at is not null and c.archived_at is null
    and c.feedback_published_at is null)`,
};
