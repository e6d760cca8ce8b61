import type { MessageKind } from '#schema/message/message-kind.ts';
import type { Notification, NotificationKind } from './notification.ts';

/** What staff are told: plain lines, and where they act on it. */
export interface StaffWords {
  /** Complete by itself: no other notification has it. */
  occasion: string;
  subject: string;
  lines: readonly string[];
  about: { id: string; title: string; path: string };
}

type Words = Pick<StaffWords, 'subject' | 'lines'> & { path: string };

const kindOf = (kind: MessageKind): NotificationKind<Words> => ({
  // The occasion names the kind already.
  key: '',
  kind,
  subject: ({ subject }) => subject,
  mail: ({ lines, path }, _, { publicUrl }) => [...lines, `办理：${publicUrl}${path}`].join('\n'),
  short: ({ subject, lines }) => `${subject}：${lines.join('')}请到工作台办理。`,
});

/** A notification to staff (告知工作人员): one shape of words for every kind. */
export const staffNotification = (
  kind: MessageKind,
  { occasion, subject, lines, about }: StaffWords,
): Notification<Words> => ({
  kind: kindOf(kind),
  facts: { subject, lines, path: about.path },
  occasion,
  about,
});
