import type { RevealedHearingContact } from '#schema/hearing/sign-up-view.ts';
import { act } from '#server/kernel/act.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { reveals } from './hearing.permissions.ts';
import { personPurpose } from './sign-up-store.ts';

const REASON_MIN_CHARS = 5;
const WHAT = '姓名和联系方式';

/** 查看报名人、参加人的姓名和联系方式, with a reason, on record: the only way by which they leave their seal for staff. */
export const revealHearingContact = act(
  'hearing.contactRevealed',
  reveals,
  async (command, id: string, reason: string): Promise<RevealedHearingContact> => {
    if (Array.from(reason).length < REASON_MIN_CHARS)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN_CHARS}个字。`, ['reason']);
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
    command.about('hearing-contact', row.id, reason);
    return JSON.parse(
      command.services.seal.open(row.sealed, personPurpose(row.id)),
    ) as RevealedHearingContact;
  },
);
