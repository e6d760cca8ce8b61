import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import type { At, PageProps } from '#client/route.ts';
import { words } from '#client/words.ts';
import {
  MINE,
  MY_COMMENT,
  MY_COMMENT_DISOWN,
  MY_COMMENT_EDIT,
  MY_COMMENT_REASON,
  MY_COMMENT_WITHDRAW,
} from '../addresses.ts';
import { MY_CORRECTION } from '../addresses/casework.ts';
import { page } from '../page.ts';
import { type Credential, KEPT, keptIn, keptWith } from './credential.ts';
import { ForgetPage } from './ForgetPage.tsx';
import { forget, opened } from './hand-over.ts';
import { heldBy, type KeptData, type KeptDocument, type MineDocument, pairIn } from './held.ts';
import { LookUpPage } from './LookUpPage.tsx';
import type { AnyReceiptPart } from './receipt-part.ts';

const TITLE = words.nav.mine;

/** The same answer whichever of the two is wrong: nobody learns which numbers or codes exist. */
const NO_MATCH = {
  errors: [{ field: 'receiptNo', message: '受理编号或者查询码不对，请对照回执再输入一次。' }],
};

const missingIn = ({ receiptNo, lookupCode }: Credential) => [
  ...(receiptNo ? [] : [{ field: 'receiptNo', message: '请填写受理编号。' }]),
  ...(lookupCode ? [] : [{ field: 'lookupCode', message: '请填写查询码。' }]),
];

/** Page of the receipts that this device remembers, with the form for typing two codes. */
export const lookUpPageOf = (document: KeptDocument, one: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    query: ['zhaohui'],
    variables: ({ family }: At) => {
      const receipts = keptIn(family);
      return { receipts, some: receipts.length > 0 };
    },
    page: function KeptPage({ data, at, form }: PageProps<KeptData>) {
      const kept = keptIn(at.family).map((credential, index) => ({
        credential,
        found: heldBy(parts, { mine: data.kept?.[index] ?? null }),
      }));
      return <LookUpPage {...{ kept, form, at, hotline: data.site.hotline }} />;
    },
    meta: () => ({ title: TITLE, crumbs: [{ name: TITLE }] }),
    current: MY_COMMENT,
    reads: { family: KEPT },
    post: (form, io) => (form.text('step') === '' ? lookUp(form, io, one) : takeKept(form, io)),
  });

async function lookUp(form: SentForm, io: Io, document: MineDocument): Promise<Posted> {
  const pair = pairIn(form);
  if (!pair.receiptNo || !pair.lookupCode) return { errors: missingIn(pair) };
  const { mine } = await io.execute(document, { ...pair, known: true });
  return mine ? opened(pair) : NO_MATCH;
}

const GONE: Posted = {
  errors: [{ message: '这台设备已经不记得这份回执，请输入受理编号和查询码。' }],
};

const LEADS = [MY_COMMENT_EDIT, MY_COMMENT_WITHDRAW, MY_COMMENT_REASON, MY_COMMENT_DISOWN, MY_CORRECTION];

/** Forgets one of them, or goes on to what the button says. */
function takeKept(form: SentForm, { at }: Io): Promise<Posted> {
  const step = form.text('step');
  const receiptNo = form.text('receiptNo');
  const credential = keptWith(at.family, receiptNo);
  if (step === 'forget') {
    const rest = keptIn(at.family).filter((one) => one.receiptNo !== credential?.receiptNo);
    return Promise.resolve(forget([{ receiptNo }], rest));
  }
  const to = LEADS.find((href) => href === step) ?? MINE;
  return Promise.resolve(credential ? opened(credential, to) : GONE);
}

const ForgetPageQuery = graphql(`
  query ForgetPage {
    site {
      hotline
    }
  }
`);

/** 全部忘记: the page that asks once more. */
export const forgetPage = page({
  document: ForgetPageQuery,
  variables: () => ({}),
  page: ({ at }) => <ForgetPage count={keptIn(at.family).length} />,
  meta: () => ({
    title: '全部忘记',
    crumbs: [{ name: TITLE, href: MY_COMMENT }, { name: '全部忘记' }],
    unlisted: true,
  }),
  current: MY_COMMENT,
  reads: { family: KEPT },
  post: (_form, { at }) => Promise.resolve(forget(keptIn(at.family))),
});
