import { sql } from 'kysely';
import { Consultation } from '#schema/consultation/consultation.ts';
import { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import {
  type ConsultationAction,
  refuseTransition,
  stageOf,
} from '#server/law/consultation/consultation-stage.ts';
import { type LawsOfDay, lawsOfRound, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { undisposedCount } from './undisposed.queries.ts';

const WHAT = '该征求意见';

/**
 * The consultation whose comments are being answered, named to the audit and locked until the command ends. Others read what is
 * published; only the unit whose matter it is, and its reviewer, find it here.
 */
export async function loadMatter(command: CommandContext, consultationId: string): Promise<Consultation> {
  command.about('consultation', consultationId);
  // No report is confirmed past a comment, and no comment is entered past a report.
  await holdRow(command.db, 'consultation', consultationId);
  const { rows } = await sql`select from consultation c
    where c.id = ${consultationId} and app_writes_matter(c.unit_ids, c.review)`.execute(command.db);
  if (rows.length === 0) throw notFound(WHAT);
  return loadById(command.em, Consultation, consultationId, WHAT);
}

/** Reasons against this action at the consultation's stage. */
export const refuseAtStage = (event: ConsultationAction, matter: Consultation, now: Date) =>
  refuseTransition(event, stageOf(matter, now));

/** The special laws that spoke of this consultation when it opened. */
export const specialOf = (
  { specialRules, lawIds, opensOn }: Consultation,
  { laws, today }: LawsOfDay,
): SpecialRule[] =>
  lawsOfRound(
    { lawIds, specialRules: specialRules ?? [], categories: [], facts: [] },
    laws,
    opensOn ?? today,
  );

/** After a change of outcomes: what was confirmed of the report is void, and whether all is answered is counted again. */
export async function outcomesChanged(command: CommandContext, matter: Consultation): Promise<void> {
  await command.em.flush();
  const report = await command.em.findOne(AdoptionReport, { consultationId: matter.id });
  if (report && report.stage !== ReportStage.DRAFT && report.stage !== ReportStage.PUBLISHED)
    returnToDraft(report);
  matter.feedbackReady = (await undisposedCount(command.db, matter.id)) === 0;
}

/** Takes the report back to its draft: a review holds for the text it saw. */
export function returnToDraft(report: AdoptionReport): void {
  report.stage = ReportStage.DRAFT;
  report.confirmedById = null;
  report.confirmedAt = null;
  report.reviewedById = null;
  report.reviewedAt = null;
}
