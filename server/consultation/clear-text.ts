import { defineCommand } from '#server/kernel/define-command.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseClearText } from './comment-guards.ts';
import { loadOwnComment, sameVersion } from './comment-load.ts';

/** 同意展示正文: from now on the public may read it, as far as its author agreed and the consultation shows comments. */
export const clearText = defineCommand(
  'comment.cleared',
  triages,
  async (command, id: string, version: number) => {
    const comment = await loadOwnComment(command, id);
    sameVersion(comment.state, version);
    const refusal = command.refusalOf(refuseClearText(await deskFacts(command, comment)));
    if (refusal) return refusal;
    comment.state.textCleared = true;
    command.publish(`consultation:${comment.matter.id}`);
    return id;
  },
);
