import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { refuseResearch } from '#server/law/decision/research.ts';
import { refuseDrafting } from './decision-guards.ts';
import { works } from './decision.permissions.ts';
import { loadDecision } from '#server/ground/kernel/matter/load-decision.ts';

/** 开始起草, with the record of the research it rests on (第十二条). */
export const startDrafting = defineCommand(
  'decision.draftingStarted',
  works,
  async (command, id: string, version: number, researchRecord: string) => {
    const decision = await loadDecision(command, id, version);
    const refusal = command.refusalOf([...refuseDrafting(decision.phase), ...refuseResearch(researchRecord)]);
    if (refusal) return refusal;
    decision.phase = DecisionPhase.DRAFTING;
    decision.researchRecord = researchRecord;
    command.publish('catalogue', `decision:${decision.no}`);
    return id;
  },
);
