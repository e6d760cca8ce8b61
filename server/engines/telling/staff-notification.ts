import { sentence } from '#server/law/sentence.ts';
import type { MessageKind } from '#schema/message/message-kind.ts';
import type { Notification, StaffKind } from './notification.ts';

/** Words of a notification to staff: plain lines, and where they act on it. */
export interface StaffWords {
  /** Sets it apart from others of its kind. */
  occasion: string;
  subject: string;
  lines: readonly string[];
  about: { id: string | null; title: string; path: string };
}

type Words = Pick<StaffWords, 'subject' | 'lines'> & { path: string };

/** A kind of notification to staff in plain lines (告知工作人员的种类). */
export type PlainStaffKind = StaffKind<Words>;

/** Declares one, under a key that no other kind has. */
export const staffKind = (key: string, kind: MessageKind): PlainStaffKind => ({
  key,
  kind,
  forStaff: true,
  subject: ({ subject }) => subject,
  mail: ({ lines, path }, _, { publicUrl }) => [...lines, `办理：${publicUrl}${path}`].join('\n'),
  short: ({ subject, lines }) => `${subject}：${lines.map(sentence).join('')}请到工作台办理。`,
});

/** A notification to staff (告知工作人员): one shape of words for every kind. */
export const staffNotification = (
  kind: PlainStaffKind,
  { occasion, subject, lines, about }: StaffWords,
): Notification<Words> & { kind: PlainStaffKind } => ({
  kind,
  facts: { subject, lines, path: about.path },
  occasion,
  about,
});
