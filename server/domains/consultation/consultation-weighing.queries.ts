import type { Context, Rules } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { settingOf } from '#server/law/policy/body-policy.ts';
import { earliestClosing } from '#server/law/consultation/comment-period.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { answeredWarnings, unanswered } from './consultation-acknowledged.queries.ts';
import { announcedShift, announcedUnheld, lawsOfRow, refuseOpening } from './consultation-findings.ts';
import { openingDay, type ReadConsultation } from './consultation-read.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { consultationIn } from './consultation.queries.ts';
import { WEIGHED_PARTS } from './dossier-material.ts';
import { refuseUnapprovedShortening } from './shortening.ts';

/**
 * Facts against which an unopened consultation is weighed: the law in force, its parts, the warnings already answered
 * for.
 */
export interface Weighing {
  rules: Rules;
  row: ConsultationRow;
  answered: ReadonlySet<string>;
  /** Findings that a leader has still to approve for an opening today. */
  unapproved: readonly Finding[];
}

const weighings = new WeakMap<ConsultationRow, Promise<Weighing | null>>();

/** The weighing of one answer's consultation, made once; null for whoever does not belong to the matter, and after the opening. */
export function weighingOf(context: Context, { row }: ReadConsultation): Promise<Weighing | null> {
  const made = weighings.get(row) ?? refusalOf(context, row);
  weighings.set(row, made);
  return made;
}

async function refusalOf(context: Context, row: ConsultationRow): Promise<Weighing | null> {
  if (!row.inside || row.opensAt) return null;
  return read(context, async (db) => {
    const whole = [...WEIGHED_PARTS].every((part) => row[part] !== undefined);
    const weighed = whole ? row : (await consultationIn(db, row.id, WEIGHED_PARTS))?.row;
    if (!weighed) return null;
    const rules = await rulesOf(db);
    const unapproved = await refuseUnapprovedShortening(db, weighed, rules.today, rules);
    return { rules, row: weighed, answered: await answeredWarnings(db, row), unapproved };
  });
}

/** Everything that stands in the way of the opening as it is planned now (不能公布的理由), live while the dossier is written. */
export async function consultationFindings(context: Context, read: ReadConsultation): Promise<Finding[]> {
  const weighing = await weighingOf(context, read);
  if (!weighing) return [];
  const { row, rules, answered } = weighing;
  const findings = unanswered(refuseOpening(row, openingDay(row), rules), answered);
  return read.stage === ConsultationStage.DRAFT
    ? [...findings, ...announcedShift(row, rules), ...announcedUnheld(row, rules)]
    : findings;
}

/** The first last day that needs no reason (最早截止日), while the day can still be chosen. */
export async function earliestClosesOn(
  context: Context,
  read: ReadConsultation,
): Promise<CalendarDay | null> {
  const weighing = await weighingOf(context, read);
  if (!weighing) return null;
  const { row, rules } = weighing;
  const special = lawsOfRow(row, rules.laws);
  const setting = settingOf(rules, row.decision.organId, rules.today);
  return earliestClosing(openingDay(row), rules.calendar, setting, special).day;
}
