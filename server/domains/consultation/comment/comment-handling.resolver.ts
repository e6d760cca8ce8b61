import { DeskCommentView } from '#schema/consultation/comment-desk-view.ts';
import { RevealedContact, RevealedText } from '#schema/receipt/revealed-view.ts';
import { bool, id, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Int } from 'type-graphql';
import { HideReason } from '#server/law/consultation/comment-words.ts';
import { acceptComments } from './accept-comments.ts';
import { assignComments } from './assign-comments.ts';
import { BlackoutInput } from '#schema/consultation/blackout-view.ts';
import { blackOut } from './black-out.ts';
import { clearText } from './clear-text.ts';
import { decideWithhold } from './decide-withhold.ts';
import { deskComment } from './desk-comment.queries.ts';
import { proposeWithhold } from './propose-withhold.ts';
import { liftBlackout } from './lift-blackout.ts';
import { noteComment } from './note-comment.ts';
import { orBadInput } from './comment-ids.ts';
import { revealContact } from './reveal-contact.ts';
import { revealOriginal } from './reveal-original.ts';

const asDeskComment = answering(DeskCommentView, deskComment);

/** Mutations by which the desk handles comments (意见办理). */
export const CommentHandlingMutations = mutations({
  acceptComments: mutation(
    Int,
    '受理意见',
    [arg('consultationId', id), arg('ids', id.many)],
    async (context, consultationId, ids) => orBadInput(await acceptComments(context, consultationId, ids)),
  ),
  assignComments: mutation(
    Int,
    '分派意见',
    [arg('consultationId', id), arg('ids', id.many), arg('personId', id.opt)],
    async (context, consultationId, ids, personId) =>
      orBadInput(await assignComments(context, consultationId, ids, personId ?? null)),
  ),
  clearText: asDeskComment(
    '核准展示意见',
    [byId, ofVersion, arg('hiddenNames', () => text.opt('文中要隐去的姓名，用顿号分开'))],
    clearText,
  ),
  blackOut: asDeskComment(
    '公开时隐去意见中的一段文字',
    [byId, ofVersion, arg('input', () => of(() => BlackoutInput))],
    blackOut,
  ),
  liftBlackout: asDeskComment(
    '提请恢复展示隐去的文字，经另一人确认',
    [byId, ofVersion, arg('words', text), arg('reason', text)],
    liftBlackout,
  ),
  noteComment: asDeskComment('写内部备注；@姓名提醒同事', [byId, arg('text', text)], noteComment),
  proposeWithhold: asDeskComment(
    '提请不予展示意见',
    [byId, ofVersion, arg('reason', () => of(() => HideReason)), arg('note', text)],
    proposeWithhold,
  ),
  decideWithhold: asDeskComment(
    '决定是否不予展示',
    [byId, ofVersion, arg('confirmed', bool), arg('note', text.opt)],
    decideWithhold,
  ),
  revealContact: mutation(RevealedContact, '查看意见人联系方式', [byId, arg('reason', text)], revealContact),
  revealOriginal: mutation(RevealedText, '查看意见未遮盖原文', [byId, arg('reason', text)], revealOriginal),
});
