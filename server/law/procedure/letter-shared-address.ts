/**
 * 国令713号第十三条、第二十条: each unit and each expert answers for itself. One address for several of them, or that of
 * somebody who brings the matter, is no address of theirs. An order of work of ours.
 */
import { contactIdentity } from '#server/law/people/contact-identity.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r40 = provision('R-40', 'DESIGN', '国令713号第二十条');

/** Somebody whose address is known already (已知的联系方式). */
interface KnownAddress {
  name: string;
  contact: string;
}

/** Addresses that a letter must not share (不得共用的联系方式). */
export interface OthersAddresses {
  /** Of the other addressees of the matter (其他受函人). */
  addressees: readonly KnownAddress[];
  /** Of the people of the units that bring it (承办、会同单位人员). */
  staff: readonly KnownAddress[];
}

/** Reasons against an address that is somebody else's (借用的联系方式), each by name. */
export function refuseSharedAddress(contact: string, { addressees, staff }: OthersAddresses): Finding[] {
  const wanted = contactIdentity(contact);
  if (wanted === '') return [];
  const named = (known: readonly KnownAddress[]) => [
    ...new Set(known.filter((one) => contactIdentity(one.contact) === wanted).map(({ name }) => name)),
  ];
  const [others, own] = [named(addressees), named(staff)];
  return [
    ...(others.length > 0 ? [ofAnother(others.join('、'))] : []),
    ...(own.length > 0 ? [ofStaff(own.join('、'))] : []),
  ];
}

const ofAnother = (names: string) => r40.block('LETTER_ADDRESS_SHARED', 'contact')`
  同一件事发给${names}的函已经用了这个联系方式。
  按受函人公开的联系方式核实，各填各的。`;

const ofStaff = (names: string) => r40.block('LETTER_ADDRESS_OF_STAFF', 'contact')`
  这是承办、会同单位人员${names}的联系方式。
  填写受函人自己的联系方式，答复由受函人自己作出。`;
