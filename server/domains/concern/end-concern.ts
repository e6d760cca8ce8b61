import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseEnded, refuseEnding } from '#server/law/concern/concern-response.ts';
import { registersConcerns } from './concern.permissions.ts';
import { loadConcern } from './load-concern.ts';

/** 不作回应: registered twice, or no business of the county's; why is kept. */
export const endConcern = defineCommand(
  ['concern.ended', '按不作回应办结舆情'],
  registersConcerns,
  async (command, id: string, version: number, reason: string) => {
    const concern = await loadConcern(command, id, version);
    const refusal = command.refusalOf([
      ...refuseEnded(concern),
      ...refuseEnding(concern.respondedAt !== null, reason),
    ]);
    if (refusal) return refusal;
    concern.endedAt = command.now;
    concern.endReason = reason;
    return id;
  },
);
