import type { At, PageOptions } from '#client/route.ts';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';
import { page } from '../page.ts';
import { RECEIPT_COOKIE } from './credential.ts';
import { codesSeen } from './receipt-seen.ts';

interface ReceiptRoute<Data, Variables> extends Pick<PageOptions<Data, Variables>, 'document' | 'page'> {
  /** 回执, 报名回执, 申请回执. */
  name: string;
  /** Where it belongs, if not to what one looks up oneself. */
  section?: { name: string; href: string };
}

const MINE = { name: words.nav.myComment, href: MY_COMMENT };

/** The page of a receipt: its code lies in a sealed cookie that is gone once it was shown. */
export const receiptRoute = <Data>({
  document,
  page: component,
  name,
  section = MINE,
}: ReceiptRoute<Data, ReturnType<typeof codesSeen>>) =>
  page({
    document,
    variables: codesSeen,
    page: component,
    meta: (_data: Data, { params: { receiptNo = '' } }: At) => ({
      title: `${name} ${receiptNo}`,
      crumbs: [section, { name }],
      unlisted: true,
    }),
    current: section.href,
    reads: { name: RECEIPT_COOKIE.name, once: true },
  });
