import type { DeedDesk, DeedOffer } from '#schema/execution/adopted-deed-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { asksGuards, reviewsPublication, within } from '../execution.permissions.ts';
import { executionStanding } from '../execution.queries.ts';
import { adoptedLines } from './adopted-lines.queries.ts';
import { openDeeds, proofsIn, standingDeeds } from './standing-deeds.queries.ts';

/** 采纳意见的落实 as whoever carries the decision out, or reviews, works on it; null for everybody else, and before its publication. */
export const deedDesk = (context: Context, decision: DecisionRow): Promise<DeedDesk | null> | null => {
  const actor = forOrgan(context.actor, decision.organId);
  if (!actor) return null;
  return readUnder(context, asksGuards, async (db) => {
    const { executingUnitIds, records } = await executionStanding(db, decision.id);
    const links = within('reportExecution', executingUnitIds).allows(actor);
    if (!links && !reviewsPublication.allows(actor)) return null;
    const lines = await adoptedLines(db, decision.id);
    if (lines.length === 0 || !lastStanding(records, RecordKind.PUBLICATION)) return null;
    return {
      lines: lines.map(({ consultationId, round, row: { position, title } }) => ({
        consultationId,
        round,
        position,
        asked: title,
      })),
      proofs: proofsIn(records).map(({ id, kind, happenedOn, unitName, text }) => ({
        id,
        label: `${inChinese(happenedOn)}　${unitName}　${RECORD_LABELS[kind]}`,
        text,
      })),
      deeds: openDeeds(standingDeeds(records)).map((deed) => ({
        id: deed.id,
        asked: deed.asked,
        words: deed.words,
        recordedBy: deed.recordedByName,
        waiting: !deed.reviewed,
        returnedReason: deed.returnedReason,
      })),
    };
  });
};

/** Actions open to the viewer on what was done about adopted opinions. */
export const deedCapabilities = (
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof DeedOffer>> | null => {
  const actor = forOrgan(context.actor, decision.organId);
  if (!actor) return null;
  return readUnder(context, asksGuards, async (db) => {
    const { executingUnitIds } = await executionStanding(db, decision.id);
    const waiting = standingDeeds(await recordsOf(db, decision.id)).some(({ reviewed }) => !reviewed);
    return {
      linkDeed: capability(actor, within('reportExecution', executingUnitIds), []),
      reviewDeed: capability(waiting ? actor : null, reviewsPublication, []),
    };
  });
};
