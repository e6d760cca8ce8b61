import { sql } from 'kysely';
import type { CommentRevisionInput } from '#schema/consultation/comment-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { refuseCommentContent, wordsIn } from '#server/law/consultation/comment-content.ts';
import { shownName } from '#server/law/people/display-name.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { canonicalPayload, saidIn } from '#server/ground/proof/canonical-payload.ts';
import { author } from './comment.permissions.ts';
import { quoteOf, refuseAim } from './comment-checks.ts';
import { countComment } from './comment-counts.ts';
import { factsOf } from './comment-facts.ts';
import { refuseOwnEdit } from './comment-own-guards.ts';
import { openAuthor } from './comment-row.ts';
import type { OwnComment } from './my-comment.queries.ts';
import { changedMeanwhile, dropProposals, loadByReceipt } from './own-comment-load.ts';
import { commit } from './receipt.ts';

/** 修改意见, by its author until the closing; what was accepted, cleared or proposed about the former text falls with it. */
export const editComment = defineCommand(
  ['comment.edited', '修改意见'],
  author,
  async (command, receiptNo: string, lookupCode: string, input: CommentRevisionInput) => {
    const own = await loadByReceipt(command, receiptNo, lookupCode);
    if (own.version !== input.version) throw conflict('该意见', own.version);
    const refusal = command.refusalOf([
      ...refuseOwnEdit(own, command.now),
      ...(await refuseRevised(command, own, input)),
    ]);
    if (refusal) return refusal;
    const reopened = await reopen(command, own, input);
    if (!reopened) return changedMeanwhile(command, own, refuseOwnEdit);
    await addRevision(command, own, input, reopened);
    await dropProposals(command.db, own.id);
    if (own.clauseNo !== (input.clauseNo ?? null)) {
      await countComment(command.db, own, -1);
      await countComment(command.db, { ...own, clauseNo: input.clauseNo ?? null }, 1);
    }
    command.publish(`consultation:${own.consultationId}`, 'consultations');
    return own.id;
  },
);

const NO_CLAUSES = { clauses: {} };

async function refuseRevised(
  { services, policy }: CommandContext,
  own: OwnComment,
  input: CommentRevisionInput,
) {
  const facts = await factsOf(services, own.consultationId);
  const { text, stance, suggestedText } = input;
  return [
    ...refuseCommentContent({ text, stance, suggestedText, identity: IdentityKind.ANONYMOUS }, policy),
    ...refuseAim(input, facts ?? NO_CLAUSES),
  ];
}

interface Reopened {
  no: number;
  at: Date;
}

/** The statement decides, by its own instant, whether it is in time and nobody was faster. */
async function reopen(
  { db }: CommandContext,
  own: OwnComment,
  input: CommentRevisionInput,
): Promise<Reopened | null> {
  const { rows } = await sql<Reopened>`
    with instant as materialized (select app_now() as now)
    update comment_state s set status = 'RECEIVED', current_revision = s.current_revision + 1,
      show_text = ${input.showText}, show_name = ${input.showName}, text_cleared = false, blackouts = '[]', accepted_at = null,
      hide_state = null, hide_reason = null, hide_note = null, hide_proposed_by_id = null, hide_decided_by_id = null,
      version = s.version + 1
    from consultation k, instant i
    where s.comment_id = ${own.id} and s.version = ${input.version} and s.status <> 'WITHDRAWN'
      and k.id = s.consultation_id and i.now < k.closes_at and k.withdrawn_at is null
    returning s.current_revision as no, i.now as at`.execute(db);
  return rows[0] ?? null;
}

async function addRevision(
  command: CommandContext,
  own: OwnComment,
  input: CommentRevisionInput,
  { no, at }: Reopened,
) {
  const facts = await factsOf(command.services, own.consultationId);
  const words = {
    stance: input.stance,
    clauseNo: input.clauseNo ?? null,
    text: wordsIn(input.text),
    suggestedText: wordsIn(input.suggestedText ?? '') || null,
    quote: quoteOf(facts ?? NO_CLAUSES, input),
  };
  const displayName = await nameOf(command, own, input.showName);
  const { payload, salt, commitment } = commit(
    canonicalPayload({ ...saidIn(own.payload), ...words, displayName }),
  );
  await command.db
    .insertInto('comment_revision')
    .values({
      comment_id: own.id,
      no,
      consultation_id: own.consultationId,
      stance: words.stance,
      clause_no: words.clauseNo,
      text: words.text,
      suggested_text: words.suggestedText,
      quote: words.quote,
      show_text: input.showText,
      show_name: input.showName,
      payload,
      salt,
      commitment,
      at,
    })
    .execute();
}

/** Whoever agrees to it only now has their full name, or that of their organisation, taken from the seal. */
async function nameOf(
  { db, services }: CommandContext,
  { id, identity, maskedName }: OwnComment,
  agreed: boolean,
) {
  if (!agreed || identity === IdentityKind.ANONYMOUS) return maskedName;
  const contact = await db
    .selectFrom('comment_contact')
    .select('sealed')
    .where('comment_id', '=', id)
    .executeTakeFirst();
  if (!contact) return maskedName;
  const { name, organisation } = openAuthor(services.seal, id, contact.sealed);
  return shownName({ identity, name, organisation }, true);
}
