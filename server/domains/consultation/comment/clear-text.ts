import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type Blackout, nameHidden } from '#server/law/consultation/blackout.ts';
import { namesTyped, refuseHiddenNames } from '#server/law/consultation/hidden-names.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseClearText } from './comment-guards.ts';
import { loadOwnComment, sameVersion, saidIn } from './comment-load.ts';

/** 同意展示正文: from now on the public may read it without these names, as far as its author agreed and the consultation shows comments. */
export const clearText = defineCommand(
  'comment.cleared',
  triages,
  async (command, id: string, version: number, hiddenNames: string | null = null) => {
    const comment = await loadOwnComment(command, id);
    sameVersion(comment.state, version);
    const names = namesTyped(hiddenNames ?? '');
    if (names.length > 0) command.about('comment', id, `隐去姓名${names.length}个`);
    const refusal = command.refusalOf([
      ...refuseClearText(await deskFacts(command, comment)),
      ...(hiddenNames === null ? [] : refuseHiddenNames(names, await saidIn(command, id))),
    ]);
    if (refusal) return refusal;
    comment.state.textCleared = true;
    comment.state.blackouts = withNames(comment.state.blackouts, names);
    command.publish(`consultation:${comment.matter.id}`);
    return id;
  },
);

const withNames = (there: readonly Blackout[], names: readonly string[]) => [
  ...there,
  ...names.filter((name) => !there.some(({ words }) => words === name)).map(nameHidden),
];
