import { AgendaCorrection } from '#schema/meeting/agenda-correction.ts';
import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ItemToCorrect } from '#server/law/meeting/result-correction.ts';
import { itemIn, itemsOf } from './meeting-load.ts';
import { resultRecordedOf } from './recorded-item.queries.ts';

/** An item of the meeting, how far it may be corrected, and the correction that waits for its second person. */
export async function itemToCorrect(
  command: CommandContext,
  meetingId: string,
  itemId: string,
): Promise<{ item: AgendaItem; stand: ItemToCorrect; open: AgendaCorrection | null }> {
  const item = itemIn(await itemsOf(command, meetingId), itemId);
  const recorded = await resultRecordedOf(command.db, [item.id]);
  const open = await command.em.findOne(AgendaCorrection, {
    itemId: item.id,
    confirmedAt: null,
    returnedAt: null,
  });
  return { item, stand: { ended: item.endedAt !== null, recorded }, open };
}
