import { groupedCode } from '#client/format.ts';
import { MY_COMMENT, receiptHref } from '../addresses.ts';
import { page } from '../page.ts';
import { RECEIPT_COOKIE } from '../receipt/credential.ts';
import { handOver } from '../receipt/hand-over.ts';
import { codesSeen } from '../receipt/receipt-seen.ts';
import { ReceiptPage, ReceiptPageQuery } from './ReceiptPage.tsx';

export const receiptPage = page({
  document: ReceiptPageQuery,
  variables: codesSeen,
  page: ReceiptPage,
  meta: (_data, { params: { receiptNo = '' } }) => ({
    title: `回执 ${receiptNo}`,
    crumbs: [{ name: '我的意见', href: MY_COMMENT }, { name: '回执' }],
    unlisted: true,
  }),
  current: MY_COMMENT,
  reads: { name: RECEIPT_COOKIE.name, once: true },
  // The island has sent the comment itself: it hands over the codes, to be shown here once.
  post: (form) => {
    const codes = { receiptNo: form.text('receiptNo'), lookupCode: form.text('lookupCode') };
    return Promise.resolve(handOver(receiptHref(groupedCode(codes.receiptNo)), codes));
  },
});
