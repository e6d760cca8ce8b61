import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { owesAnswer, refuseChase, unitAnswer } from '#server/law/catalogue/unit-answer.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { collects } from './collection.permissions.ts';
import { loadCollection, lockCollection } from './load-collection.ts';
import { chaseUnit } from './tell-units.ts';
import { unitStandings } from './unit-answers.queries.ts';

/** 催报: every unit that has neither handed in nor said that it has nothing is reminded, once a day. */
export const chaseUnits = defineCommand(
  ['catalogue.unitsChased', '催报目录事项'],
  collects,
  async (command, collectionId: string) => {
    const { catalogueVersionId } = await loadCollection(command, collectionId);
    const collection = await lockCollection(command, catalogueVersionId);
    if (!collection) throw notFound('这次征集');
    const owing = (await unitStandings(command.db, collection.id)).filter((one) =>
      owesAnswer(unitAnswer(one)),
    );
    command.about('catalogueCollection', collection.id, owing.map(({ unit }) => unit.name).join('、'));
    const refusal = command.refusalOf(
      refuseChase({
        closed: collection.closedAt !== null,
        owing: owing.length,
        chasedOn: collection.chasedOn,
        today: command.today,
      }),
    );
    if (refusal) return refusal;
    collection.chasedOn = command.today;
    for (const { unit } of owing) await chaseUnit(command, collection, unit.id);
    return collection.id;
  },
);
