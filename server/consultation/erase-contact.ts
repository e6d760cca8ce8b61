import { defineCommand } from '#server/kernel/define-command.ts';
import { deleteSealed } from '#server/kernel/purge-sealed.ts';
import { refuseErasure } from '#server/law/people/own-data.ts';
import { forgetAddress } from '#server/telling/forget-address.ts';
import { author } from './comment.permissions.ts';
import { loadByReceipt } from './own-comment-load.ts';
import { keptOfAuthor } from './own-data.queries.ts';

const SEALED = {
  contacts: 'comment_contact',
  key: 'comment_id',
  rows: 'comment',
  matter: 'id',
  kind: 'comment',
};

/** 删除本人的姓名和联系方式 (个人信息保护法第四十七条), by the author, at once: what was said stays, unlinked. */
export const eraseContact = defineCommand(
  'comment.contactErased',
  author,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await loadByReceipt(command, receiptNo, lookupCode);
    const kept = await keptOfAuthor(command.db, own.receiptNo);
    const refusal = command.refusalOf(
      refuseErasure({ sealed: Boolean(kept?.sealed), held: kept?.held ?? false }),
    );
    if (refusal) return refusal;
    await deleteSealed(command, SEALED, own.id);
    await forgetAddress(command, own.id);
    return own.id;
  },
);
