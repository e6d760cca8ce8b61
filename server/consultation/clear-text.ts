import { sql } from 'kysely';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { namesTyped, refuseHiddenNames } from '#server/law/consultation/hidden-names.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseClearText } from './comment-guards.ts';
import { loadOwnComment, sameVersion } from './comment-load.ts';
import { FROM_COMMENTS, WORDS } from './comment-select.ts';

/** 同意展示正文: from now on the public may read it without these names, as far as its author agreed and the consultation shows comments. */
export const clearText = defineCommand(
  'comment.cleared',
  triages,
  async (command, id: string, version: number, hiddenNames: string = '') => {
    const comment = await loadOwnComment(command, id);
    sameVersion(comment.state, version);
    const names = namesTyped(hiddenNames);
    if (names.length > 0) command.about('comment', id, `隐去姓名${names.length}个`);
    const refusal = command.refusalOf([
      ...refuseClearText(await deskFacts(command, comment)),
      ...(names.length > 0 ? refuseHiddenNames(names, await wordsOf(command, id)) : []),
    ]);
    if (refusal) return refusal;
    comment.state.textCleared = true;
    comment.state.hiddenNames = names;
    command.publish(`consultation:${comment.matter.id}`);
    return id;
  },
);

async function wordsOf({ db }: CommandContext, id: string): Promise<string> {
  const { rows } = await sql<{ text: string; suggestedText: string | null }>`
    select ${WORDS} from ${FROM_COMMENTS} where c.id = ${id}`.execute(db);
  return rows.map(({ text, suggestedText }) => `${text}\n${suggestedText ?? ''}`).join('');
}
