import type { Io, Posted, SentForm } from '#client/form.ts';
import type { At, PageProps } from '#client/route.ts';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';
import { page } from '../page.ts';
import { AskAgain } from './AskAgain.tsx';
import { credentialIn, keptWith, MINE_READS, pairOfLink, RECEIPT_READS } from './credential.ts';
import { GivenReceiptPage, LaterReceiptPage } from './GivenReceiptPage.tsx';
import { handOver, LEAVE, opened, remember } from './hand-over.ts';
import { LinkPage } from './LinkPage.tsx';
import { MinePage } from './MinePage.tsx';
import { heldBy, type MineData, type MineDocument, pairIn, partOf } from './held.ts';
import { type AnyReceiptPart, titleOf } from './receipt-part.ts';
import { codesHeld, codesSeen, credentialFor, receiptSeen } from './receipt-seen.ts';

const LOOK_UP = { name: words.nav.mine, href: MY_COMMENT };

const freshly = <Codes extends { known: boolean }>(codes: Codes) => ({ ...codes, fresh: codes.known });

/** The page of a receipt: its code lies in a sealed cookie of this very page. */
export const receiptPageOf = (document: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    variables: (at: At) => freshly(codesSeen(at)),
    page: function ReceiptPage({ data, at }: PageProps<MineData>) {
      const credential = receiptSeen(at);
      const held = heldBy(parts, data);
      return credential && held ? (
        <GivenReceiptPage {...{ ...held, credential, at, codeTo: data.codeTo }} />
      ) : (
        <LaterReceiptPage receiptNo={at.params.receiptNo ?? ''} />
      );
    },
    meta: (data: MineData, { params: { receiptNo = '' } }: At) => {
      const { receiptName: name = '回执', section = LOOK_UP } = partOf(parts, data) ?? {};
      return { title: `${name} ${receiptNo}`, crumbs: [section, { name }], unlisted: true };
    },
    current: MY_COMMENT,
    reads: RECEIPT_READS,
    // The island has sent the comment itself: it hands over the codes.
    post: (form) => Promise.resolve(handOver(pairIn(form))),
  });

/** The page of whatever one handed in oneself (我的…): opened by receipt number and look-up code, which lie in a sealed cookie. */
export const minePageOf = (document: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    variables: codesHeld,
    page: function MinePageOrForm({ data, at, form }: PageProps<MineData>) {
      const held = heldBy(parts, data);
      if (!held) return <AskAgain form={form} />;
      const kept = keptWith(at.family, held.mine.receiptNo) !== null;
      return <MinePage {...{ ...held, form, kept, credential: credentialIn(at.sealed) }} />;
    },
    meta: (data: MineData) => {
      const held = heldBy(parts, data);
      const title = held ? titleOf(held.part, held.mine) : words.nav.myComment;
      return { title, crumbs: [LOOK_UP, { name: title }], unlisted: true };
    },
    current: MY_COMMENT,
    reads: MINE_READS,
    post: (form, io) => takeStep(form, io, document, parts),
  });

/** Does what the button says, or leaves. */
async function takeStep(
  form: SentForm,
  io: Io,
  document: MineDocument,
  parts: readonly AnyReceiptPart[],
): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  const name = form.text('step');
  if (!credential || name === '' || name === 'leave') return LEAVE;
  const data = await io.execute(document, { ...credential, known: true });
  const part = partOf(parts, data);
  if (part && name === 'keep') return remember(credential);
  const step = part?.steps?.[name];
  if (!step) return LEAVE;
  return (await step(io, credential)) ?? opened(credential);
}

/** The link in a message to the person who left their contact: it opens their record, on whatever device they read it. */
export const linkPageOf = (document: MineDocument, parts: readonly AnyReceiptPart[]) =>
  page({
    document,
    variables: () => ({ receiptNo: '', lookupCode: '', known: false }),
    page: ({ form }: PageProps<MineData>) => <LinkPage form={form} />,
    meta: () => ({ title: words.nav.mine, crumbs: [LOOK_UP], unlisted: true }),
    current: MY_COMMENT,
    enter: async ({ params: { pair = '' } }, io) => {
      const credential = pairOfLink(pair);
      const data = credential ? await io.execute(document, { ...credential, known: true }) : {};
      return credential && partOf(parts, data) ? opened(credential) : BROKEN_LINK;
    },
  });

const BROKEN_LINK: Posted = {
  errors: [{ message: '可能没有复制完整。请再从告知里打开一次，或者在下面输入受理编号和查询码。' }],
};
