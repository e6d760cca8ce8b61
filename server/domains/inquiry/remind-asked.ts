import type { CommandContext } from '#server/ground/kernel/context.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InquiryKind, refuseExpertPhase } from '#server/law/procedure/expert-inquiry.ts';
import { refuseUnsent } from '#server/law/procedure/letter-address.ts';
import { refuseReminder } from '#server/law/procedure/letter-reminder.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { writesToAsked } from './inquiry.permissions.ts';
import { letterContact } from './letter-address.queries.ts';
import { loadSentInquiry } from './load-inquiry.ts';
import { tellReminded } from './reminder-notification.ts';

/** 催办有关单位 (第十三条), before or after the day for the answer, at most once a day; who, when and by which way stay on record. */
export const remindUnit = defineCommand(
  ['inquiry.reminded', '催办有关单位'],
  writesToAsked,
  (command, id: string, version: number) => remind(command, InquiryKind.UNIT, id, version),
);

/** 催办专家 (第二十条), by the same rule. */
export const remindExpert = defineCommand(
  'expert.reminded',
  writesToAsked,
  (command, id: string, version: number) => remind(command, InquiryKind.EXPERT, id, version),
);

async function remind(command: CommandContext, kind: InquiryKind, id: string, version: number) {
  const { inquiry, decision } = await loadSentInquiry(command, kind, id, version);
  const { leadUnitId, no, phase } = decision;
  const refusePhase = kind === InquiryKind.EXPERT ? refuseExpertPhase : refuseInquiryPhase;
  const contact = await letterContact(command, inquiry);
  const sent = inquiry.linkHmac === null || contact !== null;
  const refusal = command.refusalOf([
    ...refusePhase(phase),
    ...refuseReminder(inquiry, command.today),
    ...refuseUnsent(inquiry.addressee, { sent, ended: command.today > inquiry.dueOn }),
  ]);
  if (refusal) return refusal;
  const way = await tellReminded(command, inquiry, { leadUnitId, no, contact });
  const one = { at: command.now.toISOString(), by: actorOf(command).name, way };
  inquiry.reminders = [...inquiry.reminders, one];
  await command.em.flush();
  return id;
}
