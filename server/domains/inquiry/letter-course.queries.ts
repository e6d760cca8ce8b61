import type { Db } from '#server/ground/kernel/context.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import { DELIVERY_WAY_LABELS, type DeliveryWay } from '#server/law/people/notification.ts';
import { REPLY_WAY_LABELS, type ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import { outcomeOf } from '#server/engines/telling/delivery-outcome.ts';
import { EXPERT_ASKED } from './expert-notification.ts';
import { UNIT_ASKED_BY_LINK } from './inquiry-notification.ts';

/** Fields of a letter from which its course (送达过程) is written. */
interface Letter {
  id: string;
  linkHmac: string | null;
  sentAt: Date;
  openedAt: Date | null;
  openedBy: string;
  reminders: readonly LetterReminder[];
  way: ReplyWay | null;
  signedBy: string;
  signedAt: Date | null;
}

/** One line of the course of a letter (送达过程). */
export interface CourseLine {
  what: string;
  text: string;
}

/** 送达、打开、催办、答复 of a letter, as the channel and the platform recorded it, never as somebody typed it. */
export async function courseOfLetter(db: Db, letter: Letter): Promise<CourseLine[]> {
  const { openedAt, openedBy, reminders, way, signedBy, signedAt } = letter;
  return [
    ...(letter.linkHmac ? await sentByLink(db, letter) : [atDesk(letter)]),
    {
      what: '打开',
      text: openedAt ? [inShanghai(openedAt), openedBy].filter(Boolean).join('，') : '还没有打开',
    },
    ...reminders.map((one) => ({
      what: '催办',
      text: [
        inShanghai(new Date(one.at)),
        one.by,
        one.way ? DELIVERY_WAY_LABELS[one.way] : '送到工作台',
      ].join('，'),
    })),
    {
      what: '答复',
      text: way && signedAt ? `${REPLY_WAY_LABELS[way]}：${signedBy}，${inShanghai(signedAt)}` : '尚未答复',
    },
  ];
}

const atDesk = ({ sentAt }: Letter) => ({ what: '送达', text: `${inShanghai(sentAt)}送到该单位的工作台` });

/** Each time the link was sent, and what became of it. */
async function sentByLink(db: Db, { id, sentAt }: Letter): Promise<CourseLine[]> {
  const rows = await db
    .selectFrom('message')
    .select(['way', 'recipient_masked as to', 'status', 'sent_at as sentAt', 'settled_at as settledAt'])
    .where('recipient_id', '=', id)
    .where('topic', 'in', [UNIT_ASKED_BY_LINK.key, EXPERT_ASKED.key])
    .orderBy('created_at')
    .execute();
  if (rows.length === 0) return [{ what: '送达', text: `${inShanghai(sentAt)}发出专用链接` }];
  return rows.map((row) => ({
    what: '送达',
    text: ['专用链接', wayOf(row), row.to, outcomeOf(row)].filter(Boolean).join('，'),
  }));
}

const wayOf = ({ way }: { way: DeliveryWay }) => DELIVERY_WAY_LABELS[way];
