import type { MessageKind } from '#schema/message/message-kind.ts';
import { sentence } from '#server/law/sentence.ts';
import type { StaffKind } from './notification.ts';

/** What is told of something one person put forward and another rules on (提出、认定、退回). */
export interface RulingNotice {
  title: string;
  path: string;
  by: string;
  reason: string;
}

/** One kind of such a notification: its subject and lines, with the title and the way to it. */
export const rulingNotification = (
  key: string,
  kind: MessageKind,
  subject: string,
  lines: (notice: RulingNotice) => readonly string[],
): StaffKind<RulingNotice> => ({
  key,
  kind,
  forStaff: true,
  subject: () => subject,
  mail: (notice, _, { publicUrl }) =>
    [`《${notice.title}》`, ...lines(notice), `办理：${publicUrl}${notice.path}`].join('\n'),
  short: (notice) => `${subject}：《${notice.title}》。${lines(notice).map(sentence).join('')}`,
});
