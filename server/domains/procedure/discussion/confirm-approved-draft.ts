import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { passGate } from '#server/engines/draft/pass-gate.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { amendedDraft } from './approved-draft.queries.ts';
import { confirms } from '../review.permissions.ts';

/**
 * 确认审定稿 (国令713号第三十条): the version amended by the meeting is confirmed by another person than its author, and is then
 * the one to be issued.
 */
export const confirmApprovedDraft = defineCommand(
  'decision.approvedDraftConfirmed',
  confirms,
  async (command, id: string, version: number, draftVersionId: string) => {
    const decision = await loadForEvent(command, 'confirmApproved', id, version);
    const { version: draft, findings } = await amendedDraft(command.db, id, command.actor?.id ?? '');
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('confirmApproved', decision.phase),
      ...findings,
    ]);
    if (refusal || !draft) return refusal ?? id;
    if (draft.id !== draftVersionId.toLowerCase()) throw conflict('这一稿草案', null);
    await passGate(command, id, DraftGate.APPROVED, draft);
    moveOn(command, decision, 'confirmApproved');
    return id;
  },
);
