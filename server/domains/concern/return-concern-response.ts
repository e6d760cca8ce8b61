import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReview, refuseUnhanded } from '#server/law/concern/concern-response.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { reviewsResponses } from './concern.permissions.ts';
import { loadConcern, openDraft } from './load-concern.ts';

/** 退回回应: with what is to be changed; its author writes it again. */
export const returnConcernResponse = defineCommand(
  ['concern.responseReturned', '退回舆情回应'],
  reviewsResponses,
  async (command, id: string, version: number, reason: string) => {
    const concern = await loadConcern(command, id, version);
    const draft = await openDraft(command, id);
    const refusal = command.refusalOf([
      ...refuseUnhanded(concern),
      ...refuseReview(draft, actorOf(command).id),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    Object.assign(draft ?? {}, { returnReason: reason });
    return id;
  },
);
