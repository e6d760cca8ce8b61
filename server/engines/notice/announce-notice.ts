import { ConsultationNotice } from '#schema/consultation/consultation-notice.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import type { NoticeKind } from '#schema/consultation/notice-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Content of a notice. */
export interface NoticeWords {
  kind: NoticeKind;
  reason: string;
  fromClosesOn?: CalendarDay | null;
  toClosesOn?: CalendarDay | null;
  /** For which outage. */
  outageId?: string | null;
}

/** 公告: permanent on the consultation's page, and sent to everybody who commented. */
export async function announceNotice(
  command: CommandContext,
  consultation: Consultation,
  words: NoticeWords,
): Promise<void> {
  const notice = command.em.create(ConsultationNotice, {
    consultationId: consultation.id,
    fromClosesOn: null,
    toClosesOn: null,
    outageId: null,
    ...words,
    byId: command.actor?.id ?? null,
    at: command.now,
  });
  await command.enqueue('tell-notice', { noticeId: notice.id });
  const { id, no } = consultation;
  command.publish(`consultation:${id}`, 'consultations', `decision:${no}`);
}
