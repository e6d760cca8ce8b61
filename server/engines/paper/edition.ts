import { sql } from 'kysely';
import type { Edition } from '#schema/paper/edition.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/** Every step raises the version of its record, also the second one within a millisecond. */
export const touched = ({ now }: CommandContext, { changedAt }: Pick<Edition, 'changedAt'>): Date =>
  new Date(Math.max(now.getTime(), changedAt.getTime() + 1));

/** Of two who begin a version at once (同时起草) the second finds what the first began. */
export const oneAtATime = ({ db }: CommandContext, what: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${what}))`.execute(db);

/** An edit makes the review void; who edits is one of the authors and does not review it. */
export function editEdition(command: CommandContext, edition: Edition, changeNote: string): void {
  const { id } = actorOf(command);
  Object.assign(edition, {
    changeNote,
    review: ReviewState.DRAFT,
    reviewedById: null,
    reviewedAt: null,
    authorIds: [...new Set([...edition.authorIds, id])],
    changedAt: touched(command, edition),
  });
}

/** 公布这一版: from now on the database refuses every change of it. */
export function publishEdition(command: CommandContext, edition: Edition): void {
  const { now, today } = command;
  Object.assign(edition, { publishedById: actorOf(command).id, publishedAt: now, publishedOn: today });
}
