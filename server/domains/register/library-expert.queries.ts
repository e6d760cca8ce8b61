import type { Context, Db } from '#server/ground/kernel/context.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { libraryFor } from '#server/law/procedure/expert-library.ts';
import {
  type LibraryExpertContact,
  LibraryExpertState,
  libraryExpertState,
  refuseLibraryChange,
  refuseLibraryConfirm,
} from '#server/law/register/library-expert.ts';
import { refuseLeaveNow, refuseLeaveRuling } from '#server/law/register/library-leave.ts';
import { asksFromLibrary, keepsLibrary, readsLibrary } from './register.permissions.ts';

const selection = (db: Db) =>
  db
    .selectFrom('library_expert as e')
    .leftJoin('person as enterer', 'enterer.id', 'e.entered_by_id')
    .leftJoin('person as confirmer', 'confirmer.id', 'e.confirmed_by_id')
    .leftJoin('person as proposer', 'proposer.id', 'e.leave_proposed_by_id')
    .leftJoin('person as ruler', 'ruler.id', 'e.leave_confirmed_by_id')
    .select(['e.id', 'e.version', 'e.kind', 'e.name', 'e.employer', 'e.title', 'e.fields', 'e.level'])
    .select(['e.conduct', 'e.since', 'e.until', 'e.leave_reason as leaveReason'])
    .select(['e.entered_by_id as enteredById', 'e.confirmed_by_id as confirmedById'])
    .select(['enterer.name as enteredBy', 'confirmer.name as confirmedBy'])
    .select(['e.leave_ground as leaveGround', 'e.leave_return as leaveReturn'])
    .select(['e.leave_proposed_by_id as leaveProposedById', 'proposer.name as leaveProposedBy'])
    .select('ruler.name as leaveConfirmedBy')
    .orderBy('e.level')
    .orderBy('e.entered_at')
    .orderBy('e.id');

const withState = <Row extends { confirmedById: string | null; until: string | null }>(row: Row) => ({
  ...row,
  state: libraryExpertState(row),
});

/** An expert of the library as they are read. */
export type LibraryExpertRow = ReturnType<
  typeof withState<Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number]>
>;

/** Everybody of the library (专家库), those who left too; for who keeps and oversees it. */
export const libraryExperts = async (context: Context): Promise<LibraryExpertRow[]> =>
  readsLibrary.allows(context.actor)
    ? (await read(context, (db) => selection(db).execute())).map(withState)
    : [];

/** One of them after a change. */
export const libraryExpertById = async (context: Context, id: string): Promise<LibraryExpertRow | null> => {
  const row = await read(context, (db) => selection(db).where('e.id', '=', id).executeTakeFirst());
  return row ? withState(row) : null;
};

/** Who stands in the library today (在库专家). */
export const listedExperts = async (db: Db): Promise<LibraryExpertRow[]> =>
  (await selection(db).execute()).map(withState).filter(({ state }) => state === LibraryExpertState.LISTED);

/** Blank values for the fields that only the keepers of the library read. */
const UNTOLD = {
  conduct: '',
  enteredBy: null,
  confirmedBy: null,
  leaveGround: null,
  leaveReason: '',
  leaveReturn: '',
  leaveProposedBy: null,
  leaveConfirmedBy: null,
};

/**
 * Library from which a responsible unit chooses: the experts in it, those of the nearest library first, without their
 * conduct.
 */
export const libraryToAsk = async (context: Context) => {
  if (!asksFromLibrary.allows(context.actor)) return { level: null, experts: [] };
  const listed = await readAsSystem(context, listedExperts);
  const level = libraryFor(listed.map((one) => one.level));
  const experts = listed.map((one) => ({ ...one, ...UNTOLD }));
  const nearest = experts.filter((one) => one.level === level);
  return { level, experts: [...nearest, ...experts.filter((one) => one.level !== level)] };
};

/** Purpose that the sealed contact of an expert is bound to. */
export const libraryPurpose = (id: string) => `library-expert:${id}`;

/** Opens the way to reach an expert, to write to them; null where none is kept, or not for this scope. */
export async function libraryContact(db: Db, seal: Seal, id: string): Promise<LibraryExpertContact | null> {
  const kept = await db
    .selectFrom('library_expert_contact')
    .select('sealed')
    .where('expert_id', '=', id)
    .executeTakeFirst();
  return kept ? (JSON.parse(seal.open(kept.sealed, libraryPurpose(id))) as LibraryExpertContact) : null;
}

/** Name in a refusal of the data that the second person confirms. */
export const WRITTEN = '专家资料';

/** Name in a refusal of the departure that the second person confirms. */
export const LEAVE = '这次出库';

/** Capabilities of the viewer on an entry, by the rules of the commands themselves. */
export const libraryExpertCan = (actor: Actor | null, row: LibraryExpertRow) => ({
  confirm: capability(actor, keepsLibrary, [
    ...refuseLibraryConfirm(row),
    ...refuseSamePerson(actor?.id ?? '', [row.enteredById], WRITTEN),
  ]),
  save: capability(actor, keepsLibrary, refuseLibraryChange(row)),
  leave: capability(actor, keepsLibrary, refuseLeaveNow(row)),
  confirmLeave: capability(actor, keepsLibrary, [
    ...refuseLeaveRuling(row),
    ...refuseSamePerson(actor?.id ?? '', [row.leaveProposedById], LEAVE),
  ]),
  returnLeave: capability(actor, keepsLibrary, refuseLeaveRuling(row)),
});
