import { sql } from 'kysely';
import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CommandContext, Context, Db } from '#server/ground/kernel/context.ts';
import { holdersOf } from '#server/ground/kernel/matter/control.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { actingPosts, ControlAct, controllers } from '#server/law/people/interested.ts';
import type { Role } from '#server/law/people/role.ts';
import { maskAddress } from '#server/engines/telling/masked-address.ts';
import type { AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { libraryContact } from '#server/domains/register/library-expert.queries.ts';

/** Purpose that the sealed address of a letter is bound to. */
export const letterPurpose = (id: string): string => `letter:${id}`;

type House = Pick<CommandContext, 'db' | 'services'>;

/**
 * Contact stored in the library for an expert's link (专家库登记的联系方式), by its present record; null for people who are not
 * in it.
 */
export async function listedContact(
  { db, services: { seal } }: House,
  { expert }: Pick<Inquiry, 'expert'>,
): Promise<string | null> {
  const reach = expert?.expertId ? await libraryContact(db, seal, expert.expertId) : null;
  return reach?.mailbox || reach?.telephone || null;
}

/**
 * Address of a letter's link (链接发往的地址): the library's present one, else the one entered by hand; null while there is
 * none.
 */
export async function letterContact(
  house: House,
  letter: Pick<Inquiry, 'id' | 'address' | 'expert'>,
): Promise<string | null> {
  const { id, address } = letter;
  const entered = address ? house.services.seal.open(address, letterPurpose(id)) : null;
  return (await listedContact(house, letter)) ?? entered;
}

/** An address that was entered, and by whom. */
export interface EnteredAddress {
  contact: string;
  byId: string;
  at: Date;
}

/** Identity of an addressee, by which an earlier address is found again. */
interface Named {
  kind: InquiryKind;
  name: string;
  /** Empty of a unit. */
  employer: string;
}

/** The address that was entered last for the same addressee (同一专家、同一单位), by somebody who has no part in this matter either. */
export async function enteredBefore(
  { db, services: { seal } }: House,
  { kind, name, employer }: Named,
  unitIds: readonly string[],
): Promise<EnteredAddress | null> {
  const last = await db
    .selectFrom('inquiry as i')
    .innerJoin('person as p', 'p.id', 'i.address_by_id')
    .select(['i.id', 'i.address', 'i.address_at as at', 'p.id as byId'])
    .where('i.kind', '=', kind)
    .where('i.addressee', '=', name)
    .where(sql<string>`coalesce(i.expert ->> 'employer', '')`, '=', employer)
    .where('i.address', 'is not', null)
    .where('p.unit_id', 'not in', [...unitIds])
    .orderBy('i.address_at', 'desc')
    .executeTakeFirst();
  if (!last?.address || !last.at) return null;
  return { contact: seal.open(last.address, letterPurpose(last.id)), byId: last.byId, at: last.at };
}

/** Who enters addresses for a matter of these units (录入联系方式的岗位): the posts of that act of control. */
export async function enteringRoles(db: Db, unitIds: readonly string[]): Promise<readonly Role[]> {
  const act = ControlAct.LETTER_ADDRESS;
  return actingPosts(act, { unitIds, organId: null }, await holdersOf(db, controllers(act)));
}

/** Whether the link of a letter ever went out (链接已经发出). */
export const wasSent = async ({ db }: House, { id }: Pick<Inquiry, 'id'>): Promise<boolean> =>
  (await db.selectFrom('message').select('id').where('recipient_id', '=', id).limit(1).executeTakeFirst()) !==
  undefined;

/**
 * The same, masked for the holder of the link (遮盖): enough to recognise one's own address; empty while there is none.
 */
export const maskedAddress = (context: Context, id: string): Promise<string> =>
  readAsSystem(context, async (db) => {
    const letter = await db
      .selectFrom('inquiry')
      .select(['id', 'address'])
      .select(sql<AskedExpert | null>`expert`.as('expert'))
      .where('id', '=', id)
      .executeTakeFirst();
    const contact = letter ? await letterContact({ db, services: context.services }, letter) : null;
    return contact === null ? '' : maskAddress(contact);
  });
