import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { loadProposal, moveProposal } from './load-proposal.ts';

/** 开始研究论证 (国令713号第十条): the government's office gives the proposal to be studied. */
export const startStudy = defineCommand(
  'proposal.studyStarted',
  mayBring('startStudy'),
  async (command, id: string, version: number, studyNote: string) => {
    const proposal = await loadProposal(command, id, version);
    const refusal = command.refusalOf(refuseDecisionEvent('startStudy', proposal.phase));
    if (refusal) return refusal;
    proposal.studyNote = studyNote || null;
    moveProposal(command, proposal, 'startStudy');
    return id;
  },
);
