import { ConcernResponse } from '#schema/concern/concern-response.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseResponse, refuseUnhanded } from '#server/law/concern/concern-response.ts';
import { draftsResponses } from './concern.permissions.ts';
import { loadOwnConcern, openDraft } from './load-concern.ts';

/** 拟写回应 by the unit that has the concern: the first, or the next of those that follow it. */
export const draftConcernResponse = defineCommand(
  ['concern.responseDrafted', '拟写舆情回应'],
  draftsResponses,
  async (command, id: string, version: number, text: string) => {
    const concern = await loadOwnConcern(command, id, version);
    const refusal = command.refusalOf([...refuseUnhanded(concern), ...refuseResponse(text)]);
    if (refusal) return refusal;
    const draft = await openDraft(command, id);
    const { id: authorId, name: draftedByName, unitId } = actorOf(command);
    const written = {
      text,
      unitId,
      draftedByName,
      authorIds: [...new Set([...(draft?.authorIds ?? []), authorId])],
      returnReason: null,
    };
    if (draft) Object.assign(draft, written);
    else {
      const place = (await command.em.count(ConcernResponse, { concernId: id })) + 1;
      command.em.create(ConcernResponse, { concernId: id, place, ...written });
    }
    return id;
  },
);
