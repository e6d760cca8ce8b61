import { Dossier } from '#schema/consultation/dossier.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import type { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { queueMessage } from '#server/message/queue-message.ts';

/** What the responsible unit is told. */
export interface UnitLetter {
  kind: MessageKind;
  /** What sets this occasion apart from others of the same kind, as a version or a day. */
  occasion: string;
  subject: string;
  lines: readonly string[];
}

/**
 * Tells the responsible unit at the contact address of its notice, since staff have no addresses of their own; without
 * an e-mail address the letter is kept on record under the unit's name.
 */
export async function tellUnit(
  command: CommandContext,
  { id, title, unitId }: Pick<Consultation, 'id' | 'title' | 'unitId'>,
  letter: UnitLetter,
): Promise<void> {
  const { contact } = await command.em.findOneOrFail(Dossier, { consultationId: id });
  const desk = `${command.services.config.publicUrl ?? ''}/gongzuotai/zhengji/${id}`;
  await queueMessage(command, {
    kind: letter.kind,
    uniqueKey: `${letter.kind}:${id}:${letter.occasion}`,
    to: contact.email || contact.unit || '承办单位',
    unitId,
    subject: letter.subject,
    body: [`《${title}》`, ...letter.lines, `办理：${desk}`].join('\n'),
  });
}
