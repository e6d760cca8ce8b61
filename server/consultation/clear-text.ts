import { act } from '#server/kernel/act.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseClearText } from './comment-guards.ts';
import { loadOwnComment, sameVersion } from './comment-load.ts';

/** 同意展示正文: from now on the public may read it, as far as its author agreed and the consultation shows comments. */
export const clearText = act('comment.cleared', triages, async (command, id: string, version: number) => {
  const comment = await loadOwnComment(command, id);
  sameVersion(comment.state, version);
  const refusal = command.weigh(refuseClearText(await deskFacts(command, comment)));
  if (refusal) return refusal;
  comment.state.textCleared = true;
  command.publish(`consultation:${comment.matter.id}`);
  return id;
});
