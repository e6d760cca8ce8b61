import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { answersByLink, answersForUnit } from './inquiry.permissions.ts';
import { inquiryById, inquiryByLink } from './inquiry.queries.ts';
import { loadLinkedInquiry, loadReceivedInquiry } from './load-inquiry.ts';

/** 已打开, by the link: the first instant is stored and audited, later ones are neither. */
export async function openByLink(context: Context, kind: InquiryKind, token: string): Promise<true> {
  const letter = await inquiryByLink(context, kind, token);
  if (!letter) throw notFound('该函');
  if (!letter.openedAt) await openedByLink(context, kind, token);
  return true;
}

/**
 * 已打开, at the desk of the unit asked: by its own people alone; to those who oversee the matter the letter is not found.
 */
export async function openAtDesk(context: Context, id: string): Promise<true> {
  demand(context, answersForUnit, 'inquiry.opened');
  const letter = await inquiryById(context, id);
  if (!letter || letter.unitId !== context.actor?.unitId || letter.byLink) throw notFound('该函');
  if (!letter.openedAt) await openedAtDesk(context, id);
  return true;
}

const openedByLink = defineCommand(
  ['inquiry.opened', '打开来函'],
  answersByLink,
  async (command, kind: InquiryKind, token: string) => {
    const { inquiry } = await loadLinkedInquiry(command, kind, token);
    return keepOpened(command, inquiry, '');
  },
);

const openedAtDesk = defineCommand('inquiry.opened', answersForUnit, async (command, id: string) => {
  const { inquiry } = await loadReceivedInquiry(command, id);
  return keepOpened(command, inquiry, actorOf(command).name);
});

/**
 * Written by a separate statement that leaves the version alone, so that people at work on the letter meanwhile are not
 * in conflict.
 */
async function keepOpened({ db, now }: CommandContext, { id }: Inquiry, by: string): Promise<string> {
  await db
    .updateTable('inquiry')
    .set({ opened_at: now, opened_by: by })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute();
  return id;
}
