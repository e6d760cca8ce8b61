import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReview, refuseUnhanded } from '#server/law/concern/concern-response.ts';
import { reviewsResponses } from './concern.permissions.ts';
import { announce, loadConcern, openDraft } from './load-concern.ts';

/** 审核公布回应 by another person than wrote it: also when it is late, and then it stays late. */
export const publishConcernResponse = defineCommand(
  ['concern.responsePublished', '审核公布舆情回应'],
  reviewsResponses,
  async (command, id: string, version: number) => {
    const concern = await loadConcern(command, id, version);
    const draft = await openDraft(command, id);
    const { id: reviewerId, name: confirmedByName } = actorOf(command);
    const refusal = command.refusalOf([...refuseUnhanded(concern), ...refuseReview(draft, reviewerId)]);
    if (refusal) return refusal;
    const { now: publishedAt, today: publishedOn } = command;
    Object.assign(draft ?? {}, { unitId: concern.leadUnitId, confirmedByName, publishedAt, publishedOn });
    concern.respondedAt ??= publishedAt;
    await announce(command, concern.decisionId);
    return id;
  },
);
