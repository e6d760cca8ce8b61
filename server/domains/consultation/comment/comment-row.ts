import type { AuthoredCommentInput } from '#schema/consultation/comment-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { type CommentChannel } from '#server/law/people/comment-channel.ts';
import { type ClauseQuote } from '#server/law/draft/clause-quote.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';
import { wordsIn } from '#server/law/consultation/comment-content.ts';
import { type Stance } from '#server/law/consultation/comment-words.ts';
import { displayName, shownName } from '#server/law/people/display-name.ts';
import { blank } from '#server/law/substance.ts';
import { canonicalPayload } from '#server/ground/proof/canonical-payload.ts';
import { contentOf, newReceipt, type RequestKind } from '#server/engines/receipt/request.ts';
import type { CommentFacts } from './comment-facts.ts';
import type { SentFile } from './comment-files.ts';
import { quoteOf } from './comment-checks.ts';
import { commit } from './receipt.ts';

/** A comment ready to be stored (待存的意见): all its columns but the instant, which is the statement's. */
export interface CommentRow {
  readonly id: string;
  readonly consultationId: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
  readonly receiptNo: string;
  readonly lookupHmac: string;
  readonly channel: CommentChannel;
  readonly stance: Stance;
  readonly clauseNo: string | null;
  readonly text: string;
  readonly suggestedText: string | null;
  readonly quote: ClauseQuote | null;
  readonly identity: IdentityKind;
  /** Always masked; the name as agreed to stands in the payload of each revision. */
  readonly displayName: string;
  readonly region: string | null;
  readonly groupName: string | null;
  readonly showText: boolean;
  readonly showName: boolean;
  readonly noticeVersion: number;
  readonly payload: string;
  readonly salt: Buffer;
  readonly commitment: string;
  /** Name and contact, sealed; null when none was given. */
  readonly sealed: Buffer | null;
  readonly hasContact: boolean;
  readonly fileIds: readonly string[];
}

/** Data from which the row of a comment is made. */
export interface Authored {
  readonly input: AuthoredCommentInput;
  readonly channel: CommentChannel;
  readonly noticeVersion: number;
  readonly files: readonly SentFile[];
}

/** Makes the row of a comment: masks the name, seals the contact, fixes the payload and its commitment. */
export function rowOf(seal: Seal, facts: CommentFacts, authored: Authored): CommentRow {
  const { input, channel, noticeVersion, files } = authored;
  const id = newId();
  const words = {
    channel,
    stance: input.stance,
    clauseNo: input.clauseNo ?? null,
    text: wordsIn(input.text),
    suggestedText: wordsIn(input.suggestedText ?? '') || null,
    quote: quoteOf(facts, input),
    identity: input.identity,
    noticeVersion,
  };
  return {
    id,
    consultationId: input.consultationId.toLowerCase(),
    ...newReceipt(seal, requestOf(files), input),
    ...words,
    displayName: displayName(input),
    region: input.region || null,
    groupName: input.group || null,
    showText: input.showText,
    showName: input.showName,
    ...commit(
      canonicalPayload({
        ...words,
        displayName: shownName(input, input.showName),
        consultation: { no: facts.no, round: facts.round },
        attachments: files.map(({ sha256 }) => sha256),
      }),
    ),
    ...sealedOf(seal, id, input),
    fileIds: files.map(({ id }) => id),
  };
}

/** Details of an author that are stored encrypted (意见人的姓名和联系方式). */
export interface SealedAuthor {
  name: string | null;
  organisation: string | null;
  contactKind: 'PHONE' | 'EMAIL' | null;
  contact: string | null;
}

/** Purpose to which an author's encrypted details are bound: their comment. */
export const authorPurpose = (commentId: string) => `comment:${commentId}`;

/** Opens it again; a contact that was sealed before there was one way of writing it is read in that way too. */
export function openAuthor(seal: Seal, commentId: string, sealed: Buffer): SealedAuthor {
  const author = JSON.parse(seal.open(sealed, authorPurpose(commentId))) as SealedAuthor;
  return { ...author, contact: author.contact === null ? null : keptContact(author.contact) };
}

function sealedOf(seal: Seal, id: string, input: AuthoredCommentInput) {
  const hasContact = !blank(input.contact);
  const author: SealedAuthor = {
    name: input.name || null,
    organisation: input.organisation || null,
    contactKind: hasContact ? (input.contactKind ?? null) : null,
    contact: input.contact ? keptContact(input.contact) : null,
  };
  const given = author.name ?? author.organisation ?? author.contact;
  return { sealed: given ? seal.close(JSON.stringify(author), authorPurpose(id)) : null, hasContact };
}

/** Comments as requests: their files count by what they are, not by the tokens that stood for them. */
const requestOf = (files: readonly SentFile[]): RequestKind<AuthoredCommentInput> => ({
  purpose: 'request',
  content: ({ attachmentTokens: _tokens, ...said }) => [contentOf(said), files.map(({ id }) => id)],
});
