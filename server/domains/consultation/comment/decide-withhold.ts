import type { CommentState } from '#schema/consultation/comment-state.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { HIDE_REASON_LABELS } from '#server/law/consultation/comment-words.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { groupedNo, ownRecordWords } from '#server/engines/message/receipt-words.ts';
import { decidesWithholding } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseDecideWithhold } from './comment-guards.ts';
import { loadComment, sameVersion } from './comment-load.ts';
import { commentAuthors } from './comment-authors.queries.ts';

/**
 * 审定不予展示: by the secrecy reviewer, who is not the one who proposed it; an author who can be reached is notified.
 */
export const decideWithhold = defineCommand(
  'comment.withholdDecided',
  decidesWithholding,
  async (command, id: string, version: number, confirmed: boolean, note: string | null) => {
    const comment = await loadComment(command, id);
    sameVersion(comment.state, version);
    const refusal = command.refusalOf(
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
  const { id, title } = matter;
  const { commentId, hideReason, version } = state;
  const { seal } = command.services;
  await notify(command, await commentAuthors(command.db, seal, { consultationId: id, commentId }), {
    kind: COMMENT_HIDDEN,
    facts: { title, reason: hideReason ? HIDE_REASON_LABELS[hideReason] : '' },
    occasion: String(version),
    about: { id, title, path: `/gongzuotai/zhengji/${id}` },
  });
}

const hiddenWords = ({ title, reason }: Hidden) =>
  `您对《${subjectOf(title)}》提出的意见，因涉及“${reason}”，不公开展示原文。意见已经收到，照常统计、研究和答复。`;

/** Of a consultation, and what the text touches. */
interface Hidden {
  title: string;
  reason: string;
}

/** 意见不予展示: sent to its author. */
export const COMMENT_HIDDEN: NotificationKind<Hidden> = {
  key: 'comment-hidden',
  kind: MessageKind.COMMENT_HIDDEN,
  subject: (_, person) => `您的意见不公开展示（受理编号 ${groupedNo(person)}）`,
  mail: (facts, person) => [hiddenWords(facts), ownRecordWords(person, '查看办理情况')].join('\n'),
  short: (facts, person) => `${hiddenWords(facts)}受理编号：${groupedNo(person)}。`,
};

function release(state: CommentState): void {
  state.hideState = null;
  state.hideReason = null;
  state.hideNote = null;
  state.hideProposedById = null;
}
