import type { CommentState } from '#schema/consultation/comment-state.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { HideState } from '#schema/consultation/hide-state.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { HIDE_REASON_LABELS } from '#server/law/comment-words.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { decidesWithholding } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseDecideWithhold } from './comment-guards.ts';
import { loadComment, sameVersion } from './comment-load.ts';
import { authorPurpose, type SealedAuthor } from './comment-row.ts';

/** 审定不予展示: by the secrecy reviewer, who is not the one who proposed it; an author who can be reached is told. */
export const decideWithhold = act(
  'comment.withholdDecided',
  decidesWithholding,
  async (command, id: string, version: number, confirmed: boolean, note: string | null) => {
    const comment = await loadComment(command, id);
    sameVersion(comment.state, version);
    const refusal = command.weigh(
      refuseDecideWithhold(await deskFacts(command, comment), command.actor?.id ?? null),
    );
    if (refusal) return refusal;
    if (confirmed) await withhold(command, comment);
    else release(comment.state);
    command.about('comment', id, [confirmed ? '不予展示' : '不同意', note ?? ''].join(' ').trim());
    command.publish(`consultation:${comment.matter.id}`);
    return id;
  },
);

interface Loaded {
  state: CommentState;
  matter: Consultation;
}

async function withhold(command: CommandContext, { state, matter }: Loaded): Promise<void> {
  state.hideState = HideState.CONFIRMED;
  state.hideDecidedById = command.actor?.id ?? null;
  const { db, services } = command;
  const author = await db
    .selectFrom('comment_contact as t')
    .innerJoin('comment as c', 'c.id', 't.comment_id')
    .select(['t.sealed', 'c.receipt_no as receiptNo'])
    .where('c.id', '=', state.commentId)
    .where('t.has_contact', '=', true)
    .executeTakeFirst();
  if (!author) return;
  const { contact } = JSON.parse(
    services.seal.open(author.sealed, authorPurpose(state.commentId)),
  ) as SealedAuthor;
  if (contact) await queueMessage(command, letterOf(state, matter, contact, author.receiptNo));
}

const letterOf = (state: CommentState, { title, unitId }: Consultation, to: string, receiptNo: string) => ({
  kind: MessageKind.COMMENT_HIDDEN,
  uniqueKey: `comment-hidden:${state.commentId}:${state.version}`,
  to,
  unitId,
  subject: `您的意见不公开展示（受理编号 ${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}）`,
  body: [
    `您对《${title}》提出的意见，因涉及“${state.hideReason ? HIDE_REASON_LABELS[state.hideReason] : ''}”，不公开展示原文。`,
    '意见已经收到，照常统计、研究和答复。',
    '凭受理编号和查询码，可以在“我的意见”中查看办理情况。',
  ].join('\n'),
});

function release(state: CommentState): void {
  state.hideState = null;
  state.hideReason = null;
  state.hideNote = null;
  state.hideProposedById = null;
}
