import { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { CONSULTATION_NOTIFICATIONS, tellUnit } from './consultation-letters.ts';
import { pagesOf, WHAT } from './consultation-load.ts';
import { onSchedule } from './consultation.permissions.ts';
import { open, openInTurn } from './open-consultation.ts';
import type { DueOpening } from './scheduled-consultation.queries.ts';

/**
 * 按预约公布: the same opening, in the name of the lead who scheduled it. It may come late but is never dropped; a
 * legal obstacle at that instant is reported to the unit and left to its lead, since the reviewed notice names its
 * days.
 */
export async function openScheduled(context: Context, { id, lead }: DueOpening): Promise<void> {
  const inTheirName = { ...context, actor: lead };
  const done = await openNow(inTheirName, id);
  if (done instanceof Refusal) await blockOpening(inTheirName, id, done.findings);
}

const openNow = defineCommand('consultation.opened', onSchedule, async (command, id: string) => {
  command.about('consultation', id, '按预约时间公布');
  await openInTurn(command, id);
  const consultation = await command.em.findOneOrFail(Consultation, { id });
  // Between the look and the action the lead may have cancelled, or opened it themselves.
  if (!consultation.scheduledById || consultation.opensAt) throw conflict(WHAT, consultation.version);
  return (await open(command, consultation)) ?? id;
});

const blockOpening = defineCommand(
  ['consultation.openingBlocked', '定时公布未成'],
  onSchedule,
  async (command, id: string, findings: readonly Finding[]) => {
    command.about('consultation', id);
    const consultation = await command.em.findOneOrFail(Consultation, { id });
    consultation.blockedReason = findings.map(({ message }) => message).join('');
    consultation.updatedAt = command.now;
    await tellUnit(command, consultation, {
      kind: CONSULTATION_NOTIFICATIONS.openingBlocked,
      occasion: consultation.scheduledOpensAt?.toISOString() ?? '',
      subject: '预约的公布没有进行，需要负责人处理',
      lines: findings.flatMap(({ message, fix }) => [`· ${message}`, ...(fix ? [`  ${fix}`] : [])]),
    });
    command.publish(...pagesOf(consultation));
    return id;
  },
);
