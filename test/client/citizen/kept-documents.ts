import { lookUpPage } from '#client/receipts.ts';
import { site } from '../ui/gallery/site.ts';
import { answered, credential, mine } from './mine.ts';
import { show, type Visit } from './show.tsx';

/** Three receipts that the device remembers; the record of the last is gone. */
const family = ['8F3K2M7Q', '8F3K2M7R', '8F3K2M7S'].map((key) => ({ key, value: credential.lookupCode }));

/** 我的参与 in the states it can be in. */
export const keptDocuments: Record<string, (visit?: Visit) => string> = {
  'look-up': (visit) =>
    show(
      lookUpPage,
      { site },
      {
        form: {
          values: { receiptNo: ['8F3K-2M7Q'] },
          errors: [{ field: 'receiptNo', message: '受理编号或者查询码不对，请对照回执再输入一次。' }],
        },
        ...visit,
      },
    ),
  'kept-none': (visit) => show(lookUpPage, { site }, visit),
  kept: (visit) => show(lookUpPage, { site, kept: [mine, answered, null] }, { family, ...visit }),
};
