import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { refuseDeclining } from '#server/law/decision/decision-initiation.ts';
import { loadProposal, moveProposal } from './load-proposal.ts';

/** 不予启动 (国令713号第十条): after study the organ decides not to start, says why, and answers the proposer. */
export const declineProposal = defineCommand(
  ['proposal.declined', '不予启动决策'],
  mayBring('decline'),
  async (command, id: string, version: number, reason: string, answer: string) => {
    const proposal = await loadProposal(command, id, version);
    const { proposerKind, phase } = proposal;
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('decline', phase),
      ...refuseDeclining({ proposerKind, reason, answer }, command.policy),
    ]);
    if (refusal) return refusal;
    proposal.declineReason = reason;
    proposal.answer = answer || null;
    moveProposal(command, proposal, 'decline');
    return id;
  },
);
