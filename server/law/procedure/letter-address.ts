/**
 * 国令713号第十三条、第二十条: experts answer for their opinions themselves and units for theirs. So the address for
 * the link of a letter is not written by the unit whose draft is judged: it is the one stored in the library of
 * experts, or one entered by somebody who has no part in the matter. An order of work of ours.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseLinkTo } from './letter-link.ts';

const r40 = provision('R-40', 'DESIGN', '国令713号第二十条');

/** State of a letter that its address depends on (函的联系方式). */
export interface AddressedLetter {
  /** Whether the addressee answers by a link. */
  byLink: boolean;
  /** Whether an address was entered for it. */
  addressed: boolean;
  /** Whether the expert was chosen from the library. */
  listed: boolean;
  reply: string | null;
  recalledAt: Date | null;
  interest: string | null;
}

/** Whether a letter waits for somebody to enter the address for its link (待录入联系方式). */
export const awaitsAddress = ({ byLink, addressed, listed, ...letter }: AddressedLetter): boolean =>
  byLink && !addressed && !listed && !letter.reply && !letter.recalledAt && letter.interest !== 'DIRECT';

/** Reason against an address entered by the units that bring the matter (承办单位自行录入). */
export const refuseOwnAddress = (unitId: string | null, unitIds: readonly string[]): Finding[] =>
  unitId !== null && unitIds.includes(unitId) ? [ownMatter] : [];

/**
 * Reasons against entering this address (录入联系方式): the unit answers at its desk, the library stores one, or no link can
 * be sent there.
 */
export const refuseAddressEntry = (
  { byLink, kept }: { byLink: boolean; kept: boolean },
  contact: string,
  texting: boolean,
): Finding[] => [
  ...(byLink ? [] : [atDesk]),
  ...(kept ? [inLibrary] : []),
  ...refuseLinkTo(r40, contact, 'contact', texting),
];

/** Reasons against sending the link anew (重发链接): no address is entered yet, or no link can be sent there. */
export const refuseResend = (addressee: string, contact: string | null, texting: boolean): Finding[] =>
  contact === null ? [unaddressed(addressee)] : refuseLinkTo(r40, contact, 'contact', texting);

/**
 * Reason against a reminder of a link (链接没有发出): no address is entered yet; once the link has ended, the unit calls
 * instead.
 */
export const refuseUnsent = (
  addressee: string,
  { sent, ended }: { sent: boolean; ended: boolean },
): Finding[] => (sent || ended ? [] : [unaddressed(addressee)]);

const ownMatter = r40.block('LETTER_ADDRESS_OF_OWN_MATTER')`
  您所在的单位承办或者配合这件事，不能由您录入答复链接发到哪里。
  由不参与这件事的司法局、县政府办公室人员录入。`;

const atDesk = r40.block('LETTER_ADDRESS_AT_DESK')`
  该单位在自己的工作台答复，不发链接。
  不用录入联系方式。`;

const inLibrary = r40.block('LETTER_ADDRESS_IN_LIBRARY', 'contact')`
  专家在专家库中，链接发往专家库登记的联系方式。
  联系方式有变化的，在专家库中更正，再由承办单位重发链接。`;

const unaddressed = (addressee: string) => r40.block('LETTER_UNADDRESSED')`
  还没有${addressee}的联系方式，链接没有发出。
  等司法局核实并录入；录入以后链接自动发出。`;
