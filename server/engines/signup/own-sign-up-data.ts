import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { CommandContext, Db, Rules } from '#server/ground/kernel/context.ts';
import { displayName } from '#server/law/people/display-name.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { OwnKind, OwnRecord } from '#server/engines/receipt/own-kind.ts';
import { signUpKind } from './kinds.ts';
import { contactsStanding } from './new-sign-up.ts';
import { type OwnSignUp, ownSignUp } from './own-sign-up.ts';
import { contactHashOf, personPurpose, PRESENT } from './sign-up-person.ts';

/** Facts of one kind of sign-up for its own-data page, besides name and contact. */
export type SignUpSays = Pick<OwnRecord, 'matter' | 'said' | 'held' | 'need' | 'nameSettled' | 'term'>;

interface OwnSignUpKind {
  readonly key: string;
  /** Besides the reveal of any sign-up. */
  readonly readings?: readonly string[];
  readonly says: (db: Db, own: OwnSignUp, rules: Rules) => Promise<SignUpSays>;
}

const r28 = provision('R-28', 'DESIGN', '报名规则');

/** 本人的报名资料, of whatever kind: one contact keeps its one place also when it is corrected. */
export const ownSignUpData = ({ key, readings = [], says }: OwnSignUpKind): OwnKind => ({
  target: 'signUp',
  seal: { contacts: 'sign_up_person', key: 'sign_up_id', purpose: personPurpose },
  needed: true,
  readings: ['signUp.revealed', ...readings],
  read: async (db, pair, rules) => {
    const own = await ownSignUp(db, pair, key);
    return own && recordOf(db, own, await says(db, own, rules));
  },
  correct: (command, record, { name, contact }) => moveContact(command, record, name ?? '', contact ?? ''),
  erase: async ({ db }, { id }) => {
    await db
      .updateTable('sign_up')
      .set({ contact_hash: `${ERASED}${id}`, needs: null })
      .where('id', '=', id)
      .execute();
  },
});

/** Value in place of the digest of a deleted contact: it equals no other. */
const ERASED = `${PRESENT}erased:`;

async function recordOf(db: Db, own: OwnSignUp, says: SignUpSays): Promise<OwnRecord> {
  const kept = await db
    .selectFrom('sign_up_person')
    .select('sealed')
    .where('sign_up_id', '=', own.id)
    .executeTakeFirst();
  return {
    id: own.id,
    receivedAt: own.signedUpAt,
    sealed: kept?.sealed ?? null,
    identity: IdentityKind.PERSON,
    ...says,
  };
}

async function moveContact(
  { db, services }: CommandContext,
  { id }: OwnRecord,
  name: string,
  contact: string,
): Promise<readonly Finding[]> {
  const row = await db
    .selectFrom('sign_up')
    .select(['kind', 'subject_id as subjectId', 'contact_hash as hash'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const within = await signUpKind(row.kind).within(db, id);
  const hash = contactHashOf(services.seal, row.subjectId, { contact, within });
  const moved = hash !== row.hash;
  if (moved && (await contactsStanding(db, row.subjectId, [hash])).has(hash)) return [taken];
  const shown = displayName({ identity: IdentityKind.PERSON, name });
  await db
    .updateTable('sign_up')
    .set({ display_name: shown, ...(moved ? { contact_hash: hash } : {}) })
    .where('id', '=', id)
    .execute();
  return [];
}

const taken = r28.block('SIGNED_UP_BEFORE', 'contact')`
  这个联系方式已经报过名，一个联系方式只占一个名额。
  换一个联系方式，或者凭那份报名的回执查询。`;
