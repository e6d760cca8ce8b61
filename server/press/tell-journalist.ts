import type { Event } from '#schema/event/event.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { PressContact } from '#schema/press/press-contact.ts';
import type { PressAccreditation } from '#schema/press/press-accreditation.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { inShanghai } from '#server/law/calendar-day.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { openJournalist } from './accreditation-row.ts';

/** 告知记者: what was decided, when and where it is; by mail or to his telephone, each decision once. */
export async function tellJournalist(
  command: CommandContext,
  { no, title, place, contact, startsAt, unitId }: Event,
  { id, receiptNo }: Pick<PressAccreditation, 'id' | 'receiptNo'>,
  said: string,
  occasion = `${command.now.getTime()}`,
): Promise<void> {
  const kept = await command.em.findOne(PressContact, { accreditationId: id });
  if (!kept) return;
  const { services } = command;
  await queueMessage(command, {
    kind: MessageKind.EVENT_TIDING,
    uniqueKey: `press:${id}:${occasion}`,
    to: openJournalist(services.seal, id, kept.sealed).contact,
    unitId,
    subject: `记者报名：${title}`,
    body: [
      `${title}：${said}时间：${inShanghai(startsAt)}，地点：${place}。联系方式：${contact}`,
      `您的受理编号：${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}。`,
      `公告：${services.config.publicUrl ?? ''}/kaifang/${no}`,
    ].join('\n'),
  });
}
