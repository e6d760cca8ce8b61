import { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { GO_AND_ASK, unheardText } from '#server/law/consultation/unheard-towns.ts';
import { hearingIn } from './overview/town-hearing.queries.ts';
import { consultationIn } from './consultation.queries.ts';
import { CONSULTATION_NOTIFICATIONS, tellUnit } from './consultation-letters.ts';
import { DAYS_TO_GO_AND_ASK, type Reminder, type ReminderKind } from './consultation-reminders.ts';
import { onSchedule } from './consultation.permissions.ts';

const S = ConsultationStage;
const AWAITING: readonly ConsultationStage[] = [S.CLOSED, S.FEEDBACK_READY];

interface Occasion {
  /** Stages in which it still has something to say. */
  stages: readonly ConsultationStage[];
  day: 'closesOn' | 'feedbackDueOn';
  subject: string;
  /** Sentences of the letter; where there are none, nothing is sent. */
  lines: (day: string, ofRound: { db: Db; id: string }) => readonly string[] | Promise<readonly string[]>;
}

/** The towns that have not spoken; nothing where all have, or the county has told none. */
async function unheardLines(day: string, { db, id }: { db: Db; id: string }) {
  const hearing = await hearingIn(db, id);
  const unheard = hearing ? unheardText(hearing) : '';
  return unheard === ''
    ? []
    : [`${day}24时截止，还有${DAYS_TO_GO_AND_ASK}日。以下乡镇、街道还没有听到。`, unheard, GO_AND_ASK];
}

const OCCASIONS: Readonly<Record<ReminderKind, Occasion>> = {
  UNHEARD: {
    stages: [S.OPEN],
    day: 'closesOn',
    subject: '还有乡镇、街道没有听到意见',
    lines: unheardLines,
  },
  CLOSING_SOON: {
    stages: [S.OPEN],
    day: 'closesOn',
    subject: '征求意见即将截止',
    lines: (day) => [`${day}24时截止；确需延长的，须在截止前公告。`],
  },
  CLOSED: {
    stages: AWAITING,
    day: 'closesOn',
    subject: '征求意见已经截止',
    lines: (day) => [`已于${day}24时截止，请逐条研究意见，提出处理结果。`],
  },
  FEEDBACK_SOON: {
    stages: AWAITING,
    day: 'feedbackDueOn',
    subject: '意见采纳情况即将到期',
    lines: (day) => [`采纳情况应于${day}前公布，还有3个工作日。`],
  },
  FEEDBACK_DUE: {
    stages: AWAITING,
    day: 'feedbackDueOn',
    subject: '意见采纳情况今日到期',
    lines: (day) => [`采纳情况应于${day}前公布，今日到期。`],
  },
};

/** 提醒承办单位; a day that was moved meanwhile, or a matter that is settled, is passed over. */
export async function remindOfConsultation(context: Context, reminder: Reminder): Promise<void> {
  const { consultationId: id, kind } = reminder;
  const { stages, day, lines } = OCCASIONS[kind];
  const said = await readAsSystem(context, async (db) => {
    const read = await consultationIn(db, id, new Set());
    const fits = read && read[day] === reminder.day && stages.includes(read.stage);
    return fits ? lines(inChinese(reminder.day), { db, id }) : [];
  });
  if (said.length > 0) await remind(context, reminder, said);
}

const remind = defineCommand(
  ['consultation.reminded', '发出到期提醒'],
  onSchedule,
  async (command, { consultationId, kind, day }: Reminder, lines: readonly string[]) => {
    command.about('consultation', consultationId, kind);
    const consultation = await command.em.findOneOrFail(Consultation, { id: consultationId });
    await tellUnit(command, consultation, {
      kind: CONSULTATION_NOTIFICATIONS.reminder,
      occasion: `${kind}:${day}`,
      subject: OCCASIONS[kind].subject,
      lines,
    });
    return consultationId;
  },
);
