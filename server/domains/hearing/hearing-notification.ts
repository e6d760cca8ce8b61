import { MessageKind } from '#schema/message/message-kind.ts';
import { HEARING_TIDING_LABELS, HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import type { NotificationKind, Recipient, WordsContext } from '#server/engines/telling/notification.ts';
import { ownRecordWords } from '#server/engines/message/receipt-words.ts';
import { hearingCalendar } from './hearing-calendar.ts';
import { tidingText } from './tiding-text.ts';
import type { TidingHearing, TidingPerson } from './told-people.queries.ts';

/** Somebody who signed up or was nominated, and where they stand. */
export type HearingRecipient = Recipient & Omit<TidingPerson, 'sealed' | 'contactId'>;

const { CANCELLED, MATERIALS_SENT, POSTPONED } = HearingTiding;

const hrefOf = ({ no }: TidingHearing, { publicUrl }: WordsContext) => `${publicUrl}/tingzheng/${no}`;

const kindOf = (tiding: HearingTiding): NotificationKind<TidingHearing, HearingRecipient> => ({
  key: `hearing:${tiding}`,
  kind: MessageKind.HEARING_TIDING,
  replaces: tiding === CANCELLED ? 'ALL' : 'SAME',
  subject: ({ name }) => `${HEARING_TIDING_LABELS[tiding]}：${name}`,
  mail: (hearing, person, context) =>
    [
      tidingText(tiding, hearing, person),
      ownRecordWords(person, '查看、确认或者撤回报名'),
      `听证会：${hrefOf(hearing, context)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  // A short message serves the materials by the address where they stand; a call cannot.
  short: (hearing, person, context) =>
    tidingText(tiding, hearing, person) + (tiding === MATERIALS_SENT ? ` ${hrefOf(hearing, context)}` : ''),
  spoken: (hearing, person) => tidingText(tiding, hearing, person),
  // Calendar message that moves or cancels the appointment in the reader's own calendar.
  calendar: (hearing, _, context) =>
    tiding === CANCELLED || tiding === POSTPONED
      ? hearingCalendar(
          { ...hearing, cancelled: tiding === CANCELLED },
          { ...context, href: hrefOf(hearing, context) },
        )
      : null,
});

/** 听证会告知: one kind of notification for each notice on a hearing. */
export const HEARING_NOTIFICATIONS = Object.fromEntries(
  Object.values(HearingTiding).map((tiding) => [tiding, kindOf(tiding)]),
) as Readonly<Record<HearingTiding, ReturnType<typeof kindOf>>>;
