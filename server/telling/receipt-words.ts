import type { OwnReceipt } from '#server/receipt/receipt-link.queries.ts';
import type { Recipient } from './notification.ts';

/** A receipt number as people read it (受理编号). */
export const groupedNo = ({ receiptNo }: Pick<Recipient, 'receiptNo'>): string =>
  receiptNo ? `${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}` : '';

/** Where somebody with a receipt finds their own record, and what they can do there. */
export const ownRecordWords = (person: Pick<Recipient, 'receiptNo'>, doing: string): string =>
  person.receiptNo ? `您的受理编号：${groupedNo(person)}。凭编号和查询码，可以在“我的参与”中${doing}。` : '';

/** A look-up code as people read it (查询码). */
const groupedLookup = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** How somebody opens their own record from a message: added when it leaves, never kept. */
export const openWords = (own: OwnReceipt) => ({
  mail: [
    '',
    '',
    '打开下面的链接，就是您的这一份，不用输入号码；谁有链接谁就能打开，请不要转发：',
    own.link,
    `受理编号：${groupedNo(own)}`,
    `查询码：${groupedLookup(own.lookupCode)}`,
  ].join('\n'),
  short: `您的这一份（请勿转发）：${own.link}`,
});
