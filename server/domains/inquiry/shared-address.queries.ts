import { sql } from 'kysely';
import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import { staffOf } from '#server/domains/identity/unit-staff.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { OthersAddresses } from '#server/law/procedure/letter-shared-address.ts';
import { letterPurpose } from './letter-address.queries.ts';

/** Addresses of the other addressees of a matter, and of the people who bring it (同一事项的其他联系方式). */
export async function othersAddresses(
  { db, services: { seal } }: Pick<CommandContext, 'db' | 'services'>,
  { decisionId, kind, addressee, expert }: Inquiry,
  unitIds: readonly string[],
): Promise<OthersAddresses> {
  const letters = await db
    .selectFrom('inquiry')
    .select(['id', 'kind', 'addressee', 'address'])
    .select(sql<string>`coalesce(expert ->> 'employer', '')`.as('employer'))
    .where('decision_id', '=', decisionId)
    .where('address', 'is not', null)
    .execute();
  const same = (one: (typeof letters)[number]) =>
    one.kind === kind && one.addressee === addressee && one.employer === (expert?.employer ?? '');
  return {
    addressees: letters.flatMap((one) =>
      one.address && !same(one)
        ? [{ name: one.addressee, contact: seal.open(one.address, letterPurpose(one.id)) }]
        : [],
    ),
    staff: (await staffOf(db, unitIds)).flatMap(({ name, email, mobile }) =>
      [email, mobile].flatMap((contact) => (contact ? [{ name, contact }] : [])),
    ),
  };
}
