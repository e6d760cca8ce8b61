import type { OwnReceipt } from '#server/engines/receipt/receipt-link.queries.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';

/** A look-up code as people read it (查询码). */
const groupedLookup = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** Words by which the reader opens their own record from a message: added as it leaves, never stored. */
export const openWords = (own: OwnReceipt) => ({
  mail: [
    '',
    '',
    ...(own.link
      ? ['打开下面的链接，就是您的这一份，不用输入号码；谁有链接谁就能打开，请不要转发：', own.link]
      : []),
    `受理编号：${groupedNo(own)}`,
    `查询码：${groupedLookup(own.lookupCode)}`,
  ].join('\n'),
  short: own.link ? `您的这一份（请勿转发）：${own.link}` : '',
});
