import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Io, Posted, SentForm } from '#client/form.ts';
import type { At, PageProps } from '#client/route.ts';
import { words } from '#client/words.ts';
import { MINE, MY_COMMENT } from '../addresses.ts';
import { page } from '../page.ts';
import { AskAgain } from './AskAgain.tsx';
import { type Credential, credentialIn, MINE_COOKIE, RECEIPT_COOKIE } from './credential.ts';
import { GivenReceiptPage, LaterReceiptPage } from './GivenReceiptPage.tsx';
import { handOver, LEAVE } from './hand-over.ts';
import { LookUpPage, LookUpPageQuery } from './LookUpPage.tsx';
import { MinePage } from './MinePage.tsx';
import type { AnyReceiptPart, Held } from './receipt-part.ts';
import { codesHeld, codesSeen, receiptSeen } from './receipt-seen.ts';

interface MineData {
  mine?: { __typename: string } | null;
}
type MineDocument = TypedDocumentNode<MineData, Credential & { known: boolean }>;

const TITLE = words.nav.myComment;
const LOOK_UP = { name: TITLE, href: MY_COMMENT };

/** Both wrong are told alike: nobody learns which of the two exists. */
const NO_MATCH = {
  errors: [{ field: 'receiptNo', message: '受理编号或者查询码不对，请对照回执再输入一次。' }],
};

const missingIn = ({ receiptNo, lookupCode }: Credential) => [
  ...(receiptNo ? [] : [{ field: 'receiptNo', message: '请填写受理编号。' }]),
  ...(lookupCode ? [] : [{ field: 'lookupCode', message: '请填写查询码。' }]),
];

const pairIn = (form: SentForm): Credential => ({
  receiptNo: form.text('receiptNo'),
  lookupCode: form.text('lookupCode'),
});

const partOf = (parts: readonly AnyReceiptPart[], { mine }: MineData) =>
  parts.find(({ type }) => type === mine?.__typename);

/** What was looked up, with the part that reads it; null when nothing was. */
function heldBy(parts: readonly AnyReceiptPart[], data: MineData) {
  const part = partOf(parts, data);
  return part ? { part, mine: data.mine as unknown as Held } : null;
}

/** The form in which somebody types the two codes, and where it leads. */
export const lookUpPageOf = (document: MineDocument) =>
  page({
    document: LookUpPageQuery,
    variables: () => ({}),
    page: LookUpPage,
    meta: () => ({ title: TITLE, crumbs: [{ name: TITLE }] }),
    current: MY_COMMENT,
    post: async (form, io): Promise<Posted> => {
      const pair = pairIn(form);
      if (!pair.receiptNo || !pair.lookupCode) return { errors: missingIn(pair) };
      const { mine } = await io.execute(document, { ...pair, known: true });
      return mine ? { redirect: MINE, seal: { ...MINE_COOKIE, value: pair } } : NO_MATCH;
    },
  });

/** The page of a receipt: its code lies in a sealed cookie that is gone once it was shown. */
export const receiptPageOf = (document: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    variables: codesSeen,
    page: function ReceiptPage({ data, at }: PageProps<MineData>) {
      const credential = receiptSeen(at);
      const held = heldBy(parts, data);
      return credential && held ? (
        <GivenReceiptPage {...{ ...held, credential, at }} />
      ) : (
        <LaterReceiptPage receiptNo={at.params.receiptNo ?? ''} />
      );
    },
    meta: (data: MineData, { params: { receiptNo = '' } }: At) => {
      const { receiptName: name = '回执', section = LOOK_UP } = partOf(parts, data) ?? {};
      return { title: `${name} ${receiptNo}`, crumbs: [section, { name }], unlisted: true };
    },
    current: MY_COMMENT,
    reads: { name: RECEIPT_COOKIE.name, once: true },
    // The island has sent the comment itself: it hands over the codes, to be shown here once.
    post: (form) => Promise.resolve(handOver(pairIn(form))),
  });

/** The page of whatever one handed in oneself (我的…): opened by receipt number and look-up code, which lie in a sealed cookie. */
export const minePageOf = (document: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    variables: codesHeld,
    page: function MinePageOrForm({ data, form }: PageProps<MineData>) {
      const held = heldBy(parts, data);
      return held ? <MinePage {...{ ...held, form }} /> : <AskAgain form={form} />;
    },
    meta: (data: MineData) => {
      const title = partOf(parts, data)?.title ?? TITLE;
      return { title, crumbs: [{ name: title }], unlisted: true };
    },
    current: MY_COMMENT,
    reads: { name: MINE_COOKIE.name },
    post: (form, io) => takeStep(form, io, document, parts),
  });

/** Does what the button says, or leaves. */
async function takeStep(
  form: SentForm,
  io: Io,
  document: MineDocument,
  parts: readonly AnyReceiptPart[],
): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  const name = form.text('step');
  if (!credential || name === '' || name === 'leave') return LEAVE;
  const data = await io.execute(document, { ...credential, known: true });
  const step = partOf(parts, data)?.steps?.[name];
  if (!step) return LEAVE;
  return (await step(io, credential)) ?? { redirect: MINE };
}
