import { moved, type Route } from '#client/route.ts';
import { MINE, receiptHref } from '../addresses.ts';

const FORMER_RECEIPTS = [
  '/fanying/:receiptNo',
  '/baoming/:receiptNo',
  '/kaifang/huizhi/:receiptNo',
  '/kaifang/jizhe/:receiptNo',
  '/kaifang/tiwen/:receiptNo',
  '/tingzheng/huizhi/:receiptNo',
  '/daibiao/huizhi/:receiptNo',
];
const FORMER_MINE = ['yijian', 'fanying', 'baoming', 'kaifang', 'jizhe', 'tiwen', 'tingzheng', 'daibiao'].map(
  (kind) => `/wode/${kind}`,
);

/** Receipts printed before, and pages of one kind each (从前的地址): whatever it is, one page shows it. */
export const formerReceipts: readonly Route[] = [
  ...FORMER_RECEIPTS.map((path) => moved(path, ({ receiptNo = '' }) => receiptHref(receiptNo))),
  ...FORMER_MINE.map((path) => moved(path, () => MINE)),
];
