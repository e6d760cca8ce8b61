import { groupedCode } from '#client/format.ts';
import { MY_COMMENT, receiptHref } from '../addresses.ts';
import { page } from '../page.ts';
import { RECEIPT_COOKIE } from './credential.ts';
import { receiptSeen } from './receipt-seen.ts';
import { ReceiptPage, ReceiptPageQuery } from './ReceiptPage.tsx';

/** The code is shown once: whoever opens the address later is asked for it. */
export const receiptPage = page({
  document: ReceiptPageQuery,
  variables: (at) => {
    const credential = receiptSeen(at);
    return { receiptNo: '', lookupCode: '', ...credential, known: credential !== null };
  },
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
    const value = { receiptNo: form.text('receiptNo'), lookupCode: form.text('lookupCode') };
    const redirect = receiptHref(groupedCode(value.receiptNo));
    return Promise.resolve({ redirect, seal: { ...RECEIPT_COOKIE, value } });
  },
});
