import { moment } from '#client/format.ts';
import { MESSAGE_STATUS_LABELS } from '#client/words.ts';
import type { Message } from './MessagesPage.tsx';

/** Where a message stands (发送情况): what was written in the quiet hours says until when it waits. */
export const standingOf = ({ status, notBefore }: Pick<Message, 'status' | 'notBefore'>): string =>
  status === 'QUEUED' && notBefore ? `等到${moment(notBefore)}发` : MESSAGE_STATUS_LABELS[status];
