import type { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { reveals } from './comment.permissions.ts';
import { loadOwnComment } from './comment-load.ts';
import { openAuthor } from './comment-row.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';

/** 查看姓名和联系方式, with a reason, on record: the only way by which they leave their seal for staff. */
export const revealContact = defineCommand(
  'comment.contactRevealed',
  reveals,
  async (command, id: string, reason: string) => {
    const why = reasonToReveal(reason);
    await loadOwnComment(command, id);
    const row = await command.db
      .selectFrom('comment_contact')
      .select('sealed')
      .where('comment_id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound('姓名和联系方式，意见人没有留下');
    command.about('comment', id, why);
    return openAuthor(command.services.seal, id, row.sealed) as RevealedContact;
  },
);
