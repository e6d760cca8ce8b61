import { LockMode } from '@mikro-orm/core';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseRemovingDocument } from '#server/law/decision/decision-document.ts';
import { keepsDocuments } from './decision-file.permissions.ts';
import { isRecorded } from './decision-file.queries.ts';
import { ownDocument } from './own-document.ts';
import { standAlone } from './set-document-disclosure.ts';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** 移除决策材料 that nobody relies on yet: the row stays, the sweep takes the bytes a day later. */
export const removeDecisionFile = defineCommand(
  'decision.documentRemoved',
  keepsDocuments,
  async (command, id: string, version: number) => {
    const file = await ownDocument(command, id, version);
    // A record being written holds its decision until it is there to be seen.
    const decision = await command.em.findOneOrFail(Decision, { id: file.decisionId }, { lockMode });
    command.about('decision', decision.id, file.kind);
    const recorded = await isRecorded(command.db, id);
    const published = file.publishedAt !== null;
    const refusal = command.refusalOf(
      refuseRemovingDocument({
        phase: decision.phase,
        published,
        recorded,
        own: file.uploadedById === command.actor?.id,
      }),
    );
    if (refusal) return refusal;
    file.removedAt = command.now;
    const part = await command.em.findOne(DecisionFile, { partOfId: file.id, removedAt: null }, { lockMode });
    if (part) standAlone(part);
    return decision.id;
  },
);
