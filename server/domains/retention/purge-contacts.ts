import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { byRetention } from '#server/ground/kernel/authority.ts';
import type { EndedDecision } from './ended-decisions.queries.ts';

/** 删除到期的联系方式: of one decision, in every table that seals any; what was said stays, unlinked. Gives how many. */
export const purgeContacts = defineCommand(
  ['decision.contactsPurged', '删除到期的联系方式'],
  byRetention,
  async (command, { id, no }: EndedDecision): Promise<number> => {
    // A hold that is being placed comes first: what it names is passed by.
    await sql`select from decision where id = ${id}::uuid for update`.execute(command.db);
    const { rows } = await sql<{ purged: number }>`
      select purge_contacts(array[${id}::uuid]) + purge_hearing_sign_ups(${id}::uuid) as purged`.execute(
      command.db,
    );
    command.about('decision', no, `${rows[0]?.purged ?? 0}条联系方式`);
    return rows[0]?.purged ?? 0;
  },
);
