import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CommentContact } from '#schema/consultation/comment-contact.ts';
import { CommentState } from '#schema/consultation/comment-state.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { commit } from '#server/domains/consultation/comment/receipt.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus, HideReason, Stance } from '#server/law/consultation/comment-stage.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { canonicalPayload } from '#server/ground/proof/canonical-payload.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from '#server/engines/receipt/receipt.ts';
import type { BuiltConsultation } from './build-consultation.ts';
import type { TestDatabase } from './database.ts';

/** Comment of a test; by default an ordinary one, received and not yet shown. */
export interface CommentWish {
  text?: string;
  suggestedText?: string;
  quote?: ClauseQuote;
  stance?: Stance;
  clauseNo?: string;
  channel?: CommentChannel;
  identity?: IdentityKind;
  /** Full name; only its mask is stored in the open. */
  name?: string;
  organisation?: string;
  contact?: { kind: 'PHONE' | 'EMAIL'; value: string };
  submittedAt?: string;
  status?: CommentStatus;
  showText?: boolean;
  showName?: boolean;
  textCleared?: boolean;
  hidden?: { state: HideState; reason?: HideReason; byId: string };
  peopleCount?: number;
  recordedById?: string;
}

/** A comment that was made directly, with the receipt its author holds. */
export interface BuiltComment {
  id: string;
  receiptNo: string;
  lookupCode: string;
}

/** Makes a comment (意见) with its state, its counter and, where the wish names one, its sealed contact. */
export async function buildComment(
  database: TestDatabase,
  consultation: BuiltConsultation,
  wish: CommentWish = {},
): Promise<BuiltComment> {
  const { seal } = database.services;
  const idempotencyKey = randomUUID();
  const lookupCode = lookupCodeOf(seal, idempotencyKey);
  return withContacts(database, async (em) => {
    const comment = em.create(Comment, {
      idempotencyKey,
      consultationId: consultation.id,
      requestHash: '-',
      receiptNo: newReceiptNo(),
      lookupHmac: lookupHmacOf(seal, lookupCode),
      ...said(consultation, wish),
      peopleCount: wish.peopleCount ?? 1,
      recordedById: wish.recordedById ?? null,
      submittedAt: new Date(wish.submittedAt ?? '2026-11-18T02:00:00Z'),
    });
    em.create(CommentState, { commentId: comment.id, consultationId: consultation.id, ...stateOf(wish) });
    if (wish.contact ?? wish.name ?? wish.organisation) sealContact(em, database, comment, wish);
    await em.flush();
    await count(em, comment, wish);
    return { id: comment.id, receiptNo: comment.receiptNo, lookupCode };
  });
}

/** One of each kind: to be shown, not reviewed, not agreed, proposed to be withheld, withdrawn. Only the first may be seen. */
export async function buildKinds(
  database: TestDatabase,
  consultation: BuiltConsultation,
  byId: string,
): Promise<void> {
  const hidden = { state: HideState.PROPOSED, byId };
  const kinds: CommentWish[] = [
    { text: '同意展示的意见', textCleared: true },
    { text: '没有审核的意见' },
    { text: '没有授权的意见', textCleared: true, showText: false },
    { text: '提请隐藏的意见', textCleared: true, hidden },
    { text: '已经撤回的意见', textCleared: true, status: CommentStatus.WITHDRAWN },
  ];
  for (const wish of kinds) await buildComment(database, consultation, wish);
}

/** The system's scope, sealed contacts included. */
const withContacts = <Result>(
  { services }: TestDatabase,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> =>
  services.database.em
    .fork({ session: { variables: { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': 'on' } } })
    .transactional((em) => work(em as EntityManager));

function said({ no, round }: BuiltConsultation, wish: CommentWish) {
  const identity = wish.identity ?? (wish.name ? IdentityKind.PERSON : IdentityKind.ANONYMOUS);
  const words = {
    channel: wish.channel ?? CommentChannel.WEB,
    stance: wish.stance ?? Stance.OTHER,
    clauseNo: wish.clauseNo ?? null,
    text: wish.text ?? '建议增加早晚高峰的班次，方便学生上下学。',
    suggestedText: wish.suggestedText ?? null,
    quote: wish.quote ?? null,
    identity,
    noticeVersion: 1,
  };
  const masked = displayName({ ...wish, identity });
  const shown = wish.showName && wish.name ? wish.name : masked;
  const payload = canonicalPayload({
    ...words,
    displayName: shown,
    consultation: { no, round },
    attachments: [],
  });
  return {
    ...words,
    ...commit(payload),
    displayName: masked,
    showText: wish.showText ?? true,
    showName: wish.showName ?? false,
  };
}

const stateOf = (wish: CommentWish) => ({
  status: wish.status ?? (wish.textCleared ? CommentStatus.UNDER_REVIEW : CommentStatus.RECEIVED),
  showText: wish.showText ?? true,
  showName: wish.showName ?? false,
  textCleared: wish.textCleared ?? false,
  withdrawnAt: wish.status === CommentStatus.WITHDRAWN ? new Date('2026-11-19T02:00:00Z') : null,
  hideState: wish.hidden?.state ?? null,
  hideReason: wish.hidden ? (wish.hidden.reason ?? HideReason.ABUSE) : null,
  hideNote: wish.hidden ? '含有侮辱他人的内容。' : null,
  hideProposedById: wish.hidden?.byId ?? null,
});

function sealContact(
  em: EntityManager,
  { services }: TestDatabase,
  { id, consultationId }: Comment,
  wish: CommentWish,
) {
  const { name, organisation, contact } = wish;
  const given = JSON.stringify({
    name: name ?? null,
    organisation: organisation ?? null,
    contactKind: contact?.kind ?? null,
    contact: contact?.value ?? null,
  });
  const sealed = services.seal.close(given, `comment:${id}`);
  em.create(CommentContact, { commentId: id, consultationId, sealed, hasContact: contact !== undefined });
}

/** Slot 0, as the first queue counts; a withdrawn comment is no longer counted. */
async function count(em: EntityManager, comment: Comment, wish: CommentWish) {
  if (wish.status === CommentStatus.WITHDRAWN) return;
  const { consultationId, channel, clauseNo, peopleCount } = comment;
  await em.execute(
    `insert into comment_counter (consultation_id, channel, clause_no, slot, comments, people) values (?, ?, ?, 0, 1, ?)
     on conflict (consultation_id, channel, clause_no, slot) do update
       set comments = comment_counter.comments + 1, people = comment_counter.people + excluded.people`,
    [consultationId, channel, clauseNo ?? '', peopleCount],
  );
}
