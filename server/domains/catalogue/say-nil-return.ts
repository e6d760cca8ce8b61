import { CatalogueNilReturn } from '#schema/catalogue/catalogue-nil-return.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { refuseNilReturn } from '#server/law/catalogue/unit-answer.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadCollection } from './load-collection.ts';
import { unitStandings } from './unit-answers.queries.ts';

/** 本年度无申报事项: the lead of a unit answers the collection without a matter. */
export const sayNilReturn = defineCommand(
  ['catalogue.nilReturned', '答复本年度无申报事项'],
  mayHandle('submit'),
  async (command, collectionId: string) => {
    const { actor, db, em } = command;
    if (!actor) throw unauthenticated();
    const collection = await loadCollection(command, collectionId);
    command.about('catalogueCollection', collection.id);
    const [unit] = await unitStandings(db, collection.id, actor.unitId);
    const standing = unit ?? { handedIn: 0, prepared: 0, saidNil: false };
    const refusal = command.refusalOf(refuseNilReturn(standing, collection.closedAt !== null));
    if (refusal) return refusal;
    em.create(CatalogueNilReturn, {
      collectionId: collection.id,
      unitId: actor.unitId,
      statedById: actor.id,
      statedAt: command.now,
    });
    return collection.id;
  },
);
