import { CommentState } from '#schema/consultation/comment-state.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { isId, loadById } from '#server/ground/kernel/load.ts';
import { ownMatter } from '../consultation.permissions.ts';
import { wordsOfComment } from './comment-select.ts';

const WHAT = '该意见';

/** A consultation of the actor's own unit; what other units published can be seen but is not found here. */
export async function loadOwnMatter(command: CommandContext, id: string): Promise<Consultation> {
  command.about('consultation', id);
  const matter = await loadById(command.em, Consultation, id, '该征求意见');
  if (!ownMatter(command.actor, matter)) throw notFound('该征求意见');
  return matter;
}

/** The state of a comment, with its consultation, as the command's scope shows it. */
export async function loadComment(command: CommandContext, id: string) {
  command.about('comment', id);
  const state = isId(id) ? await command.em.findOne(CommentState, { commentId: id }) : null;
  const matter = state && (await command.em.findOne(Consultation, { id: state.consultationId }));
  if (!state || !matter) throw notFound(WHAT);
  return { state, matter };
}

/** The same, of the actor's own unit: a comment that another unit shows to everybody is not found either. */
export async function loadOwnComment(command: CommandContext, id: string) {
  const found = await loadComment(command, id);
  if (!ownMatter(command.actor, found.matter)) throw notFound(WHAT);
  return found;
}

/** The words of a comment with its suggested wording, as its author wrote them. */
export async function saidIn({ db }: CommandContext, id: string): Promise<string> {
  const words = await wordsOfComment(db, id);
  return `${words?.text}\n${words?.suggestedText ?? ''}`;
}

/** CONFLICT when somebody changed its state meanwhile. */
export function sameVersion(state: CommentState, version: number): void {
  if (state.version !== version) throw conflict(WHAT, state.version);
}
