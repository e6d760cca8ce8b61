import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { DeskCommentOrRefusal } from '#schema/consultation/comment-desk-view.ts';
import { RevealedContact, RevealedText } from '#schema/consultation/comment-revealed-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { HideReason } from '#server/law/consultation/comment-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { acceptComments } from './accept-comments.ts';
import { assignComments } from './assign-comments.ts';
import { clearText } from './clear-text.ts';
import { decideWithhold } from './decide-withhold.ts';
import { deskComment } from './desk-comment.queries.ts';
import { proposeWithhold } from './propose-withhold.ts';
import { orBadInput } from './comment-ids.ts';
import { revealContact } from './reveal-contact.ts';
import { revealOriginal } from './reveal-original.ts';

/** What is done with comments at the desk (意见办理). */
@Resolver()
export class CommentHandlingResolver {
  @Mutation(() => Int)
  async acceptComments(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ) {
    return orBadInput(await acceptComments(context, consultationId, ids));
  }

  @Mutation(() => Int)
  async assignComments(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
    @Ctx() context: Context,
  ) {
    return orBadInput(await assignComments(context, consultationId, ids, personId ?? null));
  }

  @Mutation(() => DeskCommentOrRefusal)
  async clearText(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('hiddenNames', () => TextScalar, { nullable: true, description: '文中要隐去的姓名，用顿号分开' })
    hiddenNames: string | null,
    @Ctx() context: Context,
  ) {
    return answer(context, await clearText(context, id, version, hiddenNames ?? null));
  }

  @Mutation(() => DeskCommentOrRefusal)
  async proposeWithhold(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => HideReason) reason: HideReason,
    @Arg('note', () => TextScalar) note: string,
    @Ctx() context: Context,
  ) {
    return answer(context, await proposeWithhold(context, id, version, reason, note));
  }

  @Mutation(() => DeskCommentOrRefusal)
  async decideWithhold(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('confirmed', () => Boolean) confirmed: boolean,
    @Arg('note', () => TextScalar, { nullable: true }) note: string | null,
    @Ctx() context: Context,
  ) {
    return answer(context, await decideWithhold(context, id, version, confirmed, note ?? null));
  }

  @Mutation(() => RevealedContact)
  revealContact(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return revealContact(context, id, reason);
  }

  @Mutation(() => RevealedText)
  revealOriginal(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return revealOriginal(context, id, reason);
  }
}

/** After a command the desk is answered with the comment as it now stands. */
const answer = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : deskComment(context, done);
