import type { NotPublicInput } from '#schema/participation/not-public-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForEvent, mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { notifyOfDecisionReview } from '#server/engines/paper/notify-of-decision-review.ts';
import { textNow } from '#server/engines/draft/judged-text.queries.ts';
import { refuseClaim, refuseClaimPhase } from './not-public-guards.ts';

/** 提出依法不予公开、不公众参与的认定 (国令713号第十四条): with its ground, for another person to review. */
export const claimNotPublic = defineCommand(
  ['decision.notPublicClaimed', '提出不予公开的认定'],
  mayBring('skipParticipation'),
  async (command, id: string, version: number, input: NotPublicInput) => {
    const { ground, law, reason, fileIds } = input;
    const decision = await loadForEvent(command, 'skipParticipation', id, version);
    const refusal = command.refusalOf([
      ...refuseClaimPhase(decision),
      ...refuseClaim({ ground, law, reason, claimedById: command.actor?.id ?? '' }),
      ...(await refuseNamedDocuments(command, id, fileIds)),
    ]);
    if (refusal) return refusal;
    await notifyOfDecisionReview(command, 'submitReview', decision, {
      key: 'NOT_PUBLIC',
      label: '不予公开的认定',
    });
    await recordDecision(command, decision, {
      kind: RecordKind.NOT_PUBLIC_CLAIM,
      happenedOn: command.today,
      content: { ground, law, reason, fileIds },
      judgedDigest: await textNow(command.db, id),
    });
    return id;
  },
);
