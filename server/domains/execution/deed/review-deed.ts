import type { Decision } from '#schema/decision/decision.ts';
import { recorded, recordsOf } from '#server/domains/decision/record.queries.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseDeedReview } from '#server/law/execution/adopted-deed.ts';
import { refuseAuthorAsReviewer } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { reviewsPublication } from '../execution.permissions.ts';
import { adoptedLines } from './adopted-lines.queries.ts';
import { standingDeeds } from './standing-deeds.queries.ts';

/** 落实情况公开前审查 (国令711号第十七条): by neither who joined it nor who wrote the report; passed, everybody reads it and its authors are told. */
export const reviewDeed = defineCommand(
  ['decision.deedReviewed', '审查采纳意见的落实情况'],
  reviewsPublication,
  async (command, id: string, version: number, deedId: string, passed: boolean, reason: string) => {
    const decision = await loadForAction(command, [Role.SECRECY_REVIEWER], id, version);
    const records = await recordsOf(command.db, id);
    const deed = recorded(records, RecordKind.ADOPTED_DEED).find((one) => one.id === deedId);
    if (!deed) throw notFound('该落实情况');
    const standing = standingDeeds(records).find((one) => one.id === deedId);
    const reviewed = recorded(records, RecordKind.DEED_REVIEW).some((one) => one.content.deedId === deedId);
    const authors = [deed.recordedById, standing?.proof.recordedById ?? null];
    const refusal = command.refusalOf([
      ...refuseDeedReview({ reviewed, stands: standing !== undefined, passed, reason }),
      ...refuseAuthorAsReviewer(authors, actorOf(command).id),
    ]);
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.DEED_REVIEW,
      happenedOn: command.today,
      content: { deedId, passed, reason },
    });
    command.about('decision', id, passed ? '通过' : '退回');
    if (passed) await show(command, decision, deed.content);
    return id;
  },
);

/** Everybody reads it from now on; its authors are told once (告知意见人). */
async function show(
  command: CommandContext,
  { id, no }: Decision,
  { consultationId, position, words }: { consultationId: string; position: number; words: string },
): Promise<void> {
  command.publish('catalogue', `decision:${no}`, `consultation:${consultationId}`);
  const line = (await adoptedLines(command.db, id)).find(
    (one) => one.consultationId === consultationId && one.row.position === position,
  );
  for (const dispositionId of line?.row.dispositionIds ?? [])
    await command.enqueue('tell-done', { dispositionId, words }, { key: `tell-done:${dispositionId}` });
}
