import type { Can } from '#schema/kernel/offer.ts';
import type { Line } from '#schema/decision/lines/line.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { LateCorrectable, LateOffer, LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import { latePending } from '#server/domains/decision/late-entry.queries.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { type RecordRow, recordsOf, standing } from '#server/domains/decision/record.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import {
  platformSince,
  refuseLateAnswer,
  refuseLateClosed,
  refuseLateForms,
} from '#server/law/procedure/late-entry.ts';
import { refuseLatePhase } from '#server/law/procedure/late-step.ts';
import { entryCorrected, entryTold, refuseRested } from './late-correcting.ts';
import { confirmsLate } from './late-entry.permissions.ts';
import { lateDetail } from './late-detail.ts';
import { ofUnits, prepares } from '../step.permissions.ts';

/** Late entries that wait for another person (等待确认的补录), as far as row security shows them; none without signing in. */
export async function lateProposals(context: Context, { id }: DecisionRow): Promise<LateProposalView[]> {
  if (!context.actor) return [];
  const records = await read(context, (db) => recordsOf(db, id));
  const pending = latePending(records);
  return pending.map(({ id: proposalId, content, unitName, recordedByName, happenedOn }) => ({
    id: proposalId,
    step: content.entry.step,
    corrects: content.entry.correctsId != null,
    by: `${recordedByName}（${unitName}）`,
    on: happenedOn,
    lines: [...correctionLines(content.entry, records), ...lateDetail(content.entry)],
    documents: content.documents,
  }));
}

/** 更正: the entry as it stands, and the reason for correcting it, for those who check it against the document. */
function correctionLines(entry: LateEntryInput, records: readonly RecordRow[]): Line[] {
  const corrected = entryCorrected(entry, records)?.content;
  if (entry.correctsId == null) return [];
  return [
    { label: '更正的理由', text: entry.correctionReason ?? '' },
    ...(corrected ? [{ label: '更正以前', text: `${corrected.told}（来源：${corrected.source}）` }] : []),
  ];
}

/** Late entries that stand (已经确认的补录), and whether the viewer may correct each. */
export async function correctableEntries(
  context: Context,
  decision: DecisionRow,
): Promise<LateCorrectable[]> {
  const { actor } = context;
  const enters = ofUnits(prepares, decision.unitIds);
  if (!actor) return [];
  const records = await read(context, (db) => recordsOf(db, decision.id));
  return standing(records, RecordKind.LATE_ENTRY).map((entry) => ({
    id: entry.id,
    step: entry.content.place.step,
    can: capability(actor, enters, refuseRested(decision.phase, entry, records)),
    told: enters.allows(actor) ? entryTold(entry, records) : null,
  }));
}

/** Capabilities of the viewer on late entries (补录可办事项), by the guards of the commands themselves. */
export async function lateCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof LateOffer>> {
  const { actor } = context;
  const { rules, records, interested } = actor
    ? await read(context, async (db) => ({
        rules: await rulesOf(db),
        records: await recordsOf(db, decision.id),
        interested: await refuseControl(db, ControlAct.LATE_ENTRY, actor, decision),
      }))
    : { rules: null, records: [], interested: [] };
  const enters = ofUnits(prepares, decision.unitIds);
  return {
    propose: capability(actor, enters, [
      ...refuseLatePhase(decision.phase),
      ...refuseLateClosed(rules && platformSince(decision, rules.policy.platformFirstDay)),
      ...(rules ? refuseLateForms({ lastDay: rules.policy.lateFormsLastDay, today: rules.today }) : []),
    ]),
    answer: capability(actor, confirmsLate, [
      ...interested,
      ...refuseLateAnswer(latePending(records).length > 0),
    ]),
  };
}
