import { CasePerson } from '#schema/casework/case-person.ts';
import type { AnsweredCase } from './expired-cases.queries.ts';
import { byRetention } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';

/** 删除到期的来件人资料: of one answered case item; question and answer stay, unlinked. Gives how many. */
export const purgeCaseContacts = defineCommand(
  ['case.contactsPurged', '删除到期的来件人资料'],
  byRetention,
  async (command, { id, receiptNo }: AnsweredCase): Promise<number> => {
    const gone = await command.em.nativeDelete(CasePerson, { caseId: id });
    await command.db.updateTable('case_item').set({ has_contact: false }).where('id', '=', id).execute();
    command.about('case', receiptNo, `${gone}条联系方式`);
    return gone;
  },
);
