import type { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { reveals } from './hearing.permissions.ts';
import { personPurpose } from './hearing-person.ts';

const WHAT = '姓名和联系方式';

/** 查看报名人、参加人的姓名和联系方式, with a reason, on record: the only way by which they leave their seal for staff. */
export const revealHearingContact = defineCommand(
  ['hearing.contactRevealed', '查看听证联系方式'],
  reveals,
  async (command, id: string, reason: string): Promise<RevealedContact> => {
    const why = reasonToReveal(reason);
    const row = isId(id)
      ? await command.db
          .selectFrom('hearing_contact as c')
          .innerJoin('hearing as h', 'h.id', 'c.hearing_id')
          .select(['c.sealed', 'c.id', 'h.unit_ids as unitIds'])
          .where('c.id', '=', id.toLowerCase())
          // The seed of a draw is sealed in the same table, and is nobody's contact.
          .where((eb) =>
            eb.not(
              eb.exists(eb.selectFrom('hearing_draw as d').select('d.id').whereRef('d.id', '=', 'c.id')),
            ),
          )
          .executeTakeFirst()
      : undefined;
    if (!row?.unitIds.includes(command.actor?.unitId ?? '')) throw notFound(WHAT);
    command.about('hearing-contact', row.id, why);
    return JSON.parse(command.services.seal.open(row.sealed, personPurpose(row.id))) as RevealedContact;
  },
);
