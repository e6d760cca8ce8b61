import { MessageStatus } from '#schema/message/message-kind.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';

/** Delivery state of a message, as its record has it. */
interface Outcome {
  status: MessageStatus;
  sentAt: Date | null;
  settledAt: Date | null;
}

const UNSENT: Readonly<Partial<Record<MessageStatus, string>>> = {
  [MessageStatus.QUEUED]: '等待发送',
  [MessageStatus.KEPT]: '没有邮件服务，留存未发',
  [MessageStatus.FAILED]: '没有送达',
  [MessageStatus.TO_CALL]: '等待电话告知',
  [MessageStatus.NOT_REACHED]: '联系不上',
  [MessageStatus.OBSOLETE]: '不用再告知',
};

/** Outcome of a message (送达结果), in the words of a document: with its instant where it arrived. */
export function outcomeOf({ status, sentAt, settledAt }: Outcome): string {
  if (status === MessageStatus.SENT && sentAt) return `${inShanghai(sentAt)}发出`;
  if (status === MessageStatus.CALLED && settledAt) return `${inShanghai(settledAt)}告知到本人`;
  return UNSENT[status] ?? '';
}
