import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { type Keyed, newReceiptColumns, type RequestKind } from '#server/engines/receipt/request.ts';
import { type SealedPerson, sealPerson } from './sign-up-person.ts';
import type { SignUpWords } from './sign-up-kind.ts';

/** The way by which a sign-up came. */
export interface SignUpWay {
  readonly channel: CommentChannel;
  readonly noticeVersion: number;
  readonly recordedById: string | null;
}

/** All that a new sign-up is made of. */
interface Given<Input extends Keyed> extends SignUpWay {
  readonly kind: { readonly key: string; readonly request: RequestKind<Input> };
  readonly subjectId: string;
  readonly groupId: string | null;
  readonly place: number;
  readonly input: Input;
  readonly contactHash: string;
  readonly words: SignUpWords;
  readonly person: SealedPerson;
  readonly now: Date;
  readonly confirmed: boolean;
}

/** The rows of a new sign-up: name and contact are sealed. */
export function newSignUp<Input extends Keyed>(seal: Seal, given: Given<Input>) {
  const id = newId();
  const row = {
    id,
    kind: given.kind.key,
    subject_id: given.subjectId,
    group_id: given.groupId,
    ...newReceiptColumns(seal, given.kind.request, given.input),
    contact_hash: given.contactHash,
    ...given.words,
    place: given.place,
    channel: given.channel,
    recorded_by_id: given.recordedById,
    notice_version: given.noticeVersion,
    signed_up_at: given.now,
    confirmed_at: given.confirmed ? given.now : null,
  };
  return { row, person: { sign_up_id: id, sealed: sealPerson(seal, id, given.person) } };
}

/** One new sign-up with its sealed person. */
export type NewSignUp = ReturnType<typeof newSignUp>;

/** Stores them. */
export async function storeSignUps(db: Db, all: readonly NewSignUp[]): Promise<void> {
  await db
    .insertInto('sign_up')
    .values(all.map(({ row }) => row))
    .execute();
  await db
    .insertInto('sign_up_person')
    .values(all.map(({ person }) => person))
    .execute();
}

/** How many places of a line were given out (报名次序), with its seats held. */
export async function lastPlace(db: Db, of: { groupId: string } | { subjectId: string }): Promise<number> {
  const { last } = await db
    .selectFrom('sign_up')
    .select((eb) => eb.fn.max('place').as('last'))
    .where((eb) => ('groupId' in of ? eb('group_id', '=', of.groupId) : eb('subject_id', '=', of.subjectId)))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Which of these contacts have a sign-up that stands: one contact, one sign-up. */
export async function contactsStanding(
  db: Db,
  subjectId: string,
  hashes: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('sign_up')
    .select('contact_hash as hash')
    .where('subject_id', '=', subjectId)
    .where('contact_hash', 'in', [...hashes])
    .where('cancelled_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .execute();
  return new Set(rows.map(({ hash }) => hash));
}
