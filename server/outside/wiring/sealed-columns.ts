import { addressPurpose } from '#server/domains/following/follow-link.ts';
import { personPurpose as hearingPurpose } from '#server/domains/hearing/hearing-person.ts';
import { seedPurpose as hearingSeedPurpose } from '#server/domains/hearing/publish-hearing-notice.ts';
import { secondFactorPurpose } from '#server/domains/identity/second-factor.ts';
import { letterPurpose } from '#server/domains/inquiry/letter-address.queries.ts';
import { stakeholderPurpose } from '#server/domains/invitation/invitee-contact.ts';
import { drawSeedPurpose } from '#server/domains/invitation/offer-draw.ts';
import { libraryPurpose } from '#server/domains/register/library-expert.queries.ts';
import { recipientPurpose } from '#server/engines/message/queue-message.ts';
import { sealedKinds } from '#server/engines/owndata/left-contacts.queries.ts';
import './kinds.ts';

/** Where something is sealed with the contacts' data key (密封的列): table, its key, the sealed column. */
export interface SealedColumn {
  table: string;
  key: string;
  column: string;
  /** Kind of a row `k` where each kind has a purpose of its own, as SQL. */
  kind?: string;
  purpose: (id: string, kind: string) => string;
  /** A trigger keeps its rows as they are. */
  fixed?: true;
}

/** A hearing keeps the seed of its draw among its contacts. */
const IS_SEED = `(case when exists (select from hearing_draw d where d.id = k.id) then 'SEED' else '' end)`;

/** Contacts under receipts; kinds of sign-ups share a table. */
const ownContacts = (): Iterable<SealedColumn> =>
  new Map(
    sealedKinds().map(({ own: { seal } }) => [
      seal.contacts,
      { ...seal, table: seal.contacts, column: 'sealed' },
    ]),
  ).values();

/** All of them; `test/outside/keys/sealed-columns.test.ts` holds the list against the database. */
export const sealedColumns = (): SealedColumn[] => [
  ...ownContacts(),
  { table: 'message', key: 'id', column: 'recipient', purpose: recipientPurpose },
  { table: 'follower', key: 'id', column: 'address', purpose: addressPurpose },
  {
    table: 'hearing_contact',
    key: 'id',
    column: 'sealed',
    kind: IS_SEED,
    purpose: (id, kind) => (kind === 'SEED' ? hearingSeedPurpose(id) : hearingPurpose(id)),
    fixed: true,
  },
  { table: 'invitation_contact', key: 'invitation_id', column: 'sealed', purpose: stakeholderPurpose },
  { table: 'draw_seed', key: 'draw_id', column: 'sealed', purpose: drawSeedPurpose },
  { table: 'library_expert_contact', key: 'expert_id', column: 'sealed', purpose: libraryPurpose },
  { table: 'inquiry', key: 'id', column: 'address', purpose: letterPurpose },
  { table: 'person', key: 'id', column: 'second_factor', purpose: secondFactorPurpose },
];
