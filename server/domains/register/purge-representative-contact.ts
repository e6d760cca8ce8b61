import { byDeadline } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { LeftRepresentative } from './term-ends.queries.ts';

/** 删除到期的代表联系方式: of one who is no longer in the register; what they did in it stays, unlinked. */
export const purgeRepresentativeContact = defineCommand(
  ['representative.contactPurged', '删除到期的代表联系方式'],
  byDeadline,
  async (command, { id, no }: Pick<LeftRepresentative, 'id' | 'no'>): Promise<string> => {
    await command.db.deleteFrom('representative_contact').where('representative_id', '=', id).execute();
    command.about('representative', id, no);
    return id;
  },
);
