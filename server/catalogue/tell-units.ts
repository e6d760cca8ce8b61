import type { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import type { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { Unit } from '#schema/identity/unit.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { inChinese } from '#server/law/calendar-day.ts';
import { queueMessage } from '#server/message/queue-message.ts';

/** Tells every unit that matters are asked for (征集通知); units have no mail address, so the letter is kept under the unit's name. */
export async function tellUnitsOfCollection(
  command: CommandContext,
  { id, year, dueOn, note }: CatalogueCollection,
): Promise<void> {
  for (const unit of await command.em.find(Unit, { active: true }, { orderBy: { position: 'asc' } }))
    await queueMessage(command, {
      kind: MessageKind.REMINDER,
      uniqueKey: `COLLECTION:${id}:${unit.id}:${dueOn}`,
      to: unit.name,
      unitId: unit.id,
      subject: `申报${year}年度重大行政决策事项`,
      body: [
        `请于${inChinese(dueOn)}前申报列入${year}年度目录的事项。`,
        ...(note ? [note] : []),
        `办理：${desk(command, id)}`,
      ].join('\n'),
    });
}

/** Tells a unit why its matter was not listed (不予列入的答复). */
export async function tellDeclined(
  command: CommandContext,
  { id, unitId, name, version, collectionId }: CatalogueSubmission,
  reason: string,
): Promise<void> {
  const unit = await command.em.findOneOrFail(Unit, { id: unitId });
  await queueMessage(command, {
    kind: MessageKind.RETURNED,
    uniqueKey: `SUBMISSION_DECLINED:${id}:${version}`,
    to: unit.name,
    unitId,
    subject: `申报事项未列入目录：${name}`,
    body: [`《${name}》`, `理由：${reason}`, `办理：${desk(command, collectionId)}`].join('\n'),
  });
}

const desk = ({ services }: CommandContext, collectionId: string) =>
  `${services.config.publicUrl ?? ''}/gongzuotai/mulu/shenbao/${collectionId}`;
