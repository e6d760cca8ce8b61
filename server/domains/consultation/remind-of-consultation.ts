import { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { consultationIn } from './consultation.queries.ts';
import { CONSULTATION_NOTIFICATIONS, tellUnit } from './consultation-letters.ts';
import type { Reminder, ReminderKind } from './consultation-reminders.ts';
import { onSchedule } from './consultation.permissions.ts';

const S = ConsultationStage;
const AWAITING: readonly ConsultationStage[] = [S.CLOSED, S.FEEDBACK_READY];

interface Occasion {
  /** Stages in which it still has something to say. */
  stages: readonly ConsultationStage[];
  day: 'closesOn' | 'feedbackDueOn';
  subject: string;
  line: (day: string) => string;
}

const OCCASIONS: Readonly<Record<ReminderKind, Occasion>> = {
  CLOSING_SOON: {
    stages: [S.OPEN],
    day: 'closesOn',
    subject: '征求意见即将截止',
    line: (day) => `${day}24时截止；确需延长的，须在截止前公告。`,
  },
  CLOSED: {
    stages: AWAITING,
    day: 'closesOn',
    subject: '征求意见已经截止',
    line: (day) => `已于${day}24时截止，请逐条研究意见，提出处理结果。`,
  },
  FEEDBACK_SOON: {
    stages: AWAITING,
    day: 'feedbackDueOn',
    subject: '意见采纳情况即将到期',
    line: (day) => `采纳情况应于${day}前公布，还有3个工作日。`,
  },
  FEEDBACK_DUE: {
    stages: AWAITING,
    day: 'feedbackDueOn',
    subject: '意见采纳情况今日到期',
    line: (day) => `采纳情况应于${day}前公布，今日到期。`,
  },
};

/** 提醒承办单位; a day that was moved meanwhile, or a matter that is settled, is passed over. */
export async function remindOfConsultation(context: Context, reminder: Reminder): Promise<void> {
  const { stages, day } = OCCASIONS[reminder.kind];
  const read = await readAsSystem(context, (db) => consultationIn(db, reminder.consultationId, new Set()));
  if (read && read[day] === reminder.day && stages.includes(read.stage)) await remind(context, reminder);
}

const remind = defineCommand(
  ['consultation.reminded', '发出到期提醒'],
  onSchedule,
  async (command, { consultationId, kind, day }: Reminder) => {
    command.about('consultation', consultationId, kind);
    const consultation = await command.em.findOneOrFail(Consultation, { id: consultationId });
    await tellUnit(command, consultation, {
      kind: CONSULTATION_NOTIFICATIONS.reminder,
      occasion: `${kind}:${day}`,
      subject: OCCASIONS[kind].subject,
      lines: [OCCASIONS[kind].line(inChinese(day))],
    });
    return consultationId;
  },
);
