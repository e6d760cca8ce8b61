import type { ConcernJudgementInput } from '#schema/concern/concern-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseJudgement } from '#server/law/concern/concern-register.ts';
import { refuseEnded } from '#server/law/concern/concern-response.ts';
import { registersConcerns } from './concern.permissions.ts';
import { announce, decisionNamed, loadConcern } from './load-concern.ts';

/** 重新研判: another level has another clock, from the same instant; the level before it is kept with the reason. */
export const judgeConcern = defineCommand(
  ['concern.judged', '重新研判舆情'],
  registersConcerns,
  async (command, id: string, version: number, input: ConcernJudgementInput) => {
    const concern = await loadConcern(command, id, version);
    const { title, level, emergency, reason, decisionNo = null } = input;
    const decisionId = await decisionNamed(command, decisionNo);
    const refusal = command.refusalOf([...refuseEnded(concern), ...refuseJudgement(input, concern)]);
    if (refusal) return refusal;
    const before = {
      level: concern.level,
      emergency: concern.emergency,
      reason,
      at: command.now.toISOString(),
    };
    concern.judgements = [...concern.judgements, before];
    if (concern.respondedAt) await announce(command, concern.decisionId, decisionId);
    Object.assign(concern, { title, level, emergency, decisionId });
    return id;
  },
);
