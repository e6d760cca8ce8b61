/**
 * 个人信息保护法第四十六条: whoever finds their own data wrong or incomplete has them corrected; the office verifies the request. A
 * name under which a place was given is verified by those who gave it: corrected online it would hand the place to
 * somebody else.
 */
import { refuseAuthor } from '#server/law/consultation/comment-author.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { contactIdentity } from './contact-identity.ts';
import { IdentityKind } from './identity-kind.ts';

const article46 = provision('R-86', 'LAW', '个人信息保护法第四十六条');

/** Name and contact (姓名和联系方式), as stored or as requested. */
export interface OwnWords {
  name: string | null;
  organisation: string | null;
  contactKind: 'PHONE' | 'EMAIL' | null;
  contact: string | null;
}

/** Whose data it is, and the circumstances that limit a correction (可以更正的情形). */
export interface Correctable {
  sealed: boolean;
  held: boolean;
  identity: IdentityKind;
  /** A place was given, or somebody verified, under this name. */
  nameSettled: boolean;
  /** Name and contact were asked for: they may not be left out. */
  needed: boolean;
}

/** Reasons against any correction (更正本人的姓名和联系方式): nothing is stored, or it is held back. */
export const refuseCorrectingNow = ({ sealed, held }: Pick<Correctable, 'sealed' | 'held'>): Finding[] => [
  ...(sealed ? [] : [nothingKept]),
  ...(sealed && held ? [heldBack] : []),
];

/** Reasons against this correction (更正的内容); whether the new contact has a place already is checked elsewhere. */
export function refuseCorrection(facts: Correctable, kept: OwnWords, asked: OwnWords): Finding[] {
  const now = refuseCorrectingNow(facts);
  if (now.length > 0) return now;
  const wrong = [
    ...(facts.nameSettled && said(kept.name) !== said(asked.name) ? [settled] : []),
    ...refuseMissing(facts, asked),
    ...refuseAuthor({ ...asked, identity: facts.identity }),
    ...refuseContact(asked),
  ];
  if (wrong.length > 0) return wrong;
  return sameWords(kept, asked) ? [unchanged] : [];
}

function refuseMissing({ needed }: Correctable, { name, organisation, contact }: OwnWords): Finding[] {
  if (!needed) return blank(name) && blank(organisation) && blank(contact) ? [nothingLeft] : [];
  return [...(blank(name) ? [nameMissing] : []), ...(blank(contact) ? [contactMissing] : [])];
}

const said = (text: string | null) => (text ?? '').trim();

const sameWords = (one: OwnWords, other: OwnWords): boolean =>
  said(one.name) === said(other.name) &&
  said(one.organisation) === said(other.organisation) &&
  contactIdentity(one.contact ?? '') === contactIdentity(other.contact ?? '');

const nothingKept = article46.block('NOTHING_TO_CORRECT')`
  没有保存您的姓名和联系方式，或者已经删除，没有可以更正的。`;

const heldBack = article46.block('CORRECTION_HELD')`
  复议、诉讼、信访或者检查正在用到，现在不能在网上更正。
  要更正的，与县司法局联系，由其核实。`;

const settled = article46.block('NAME_SETTLED', 'name')`
  名额、证件或者资格已经按这个姓名核定，更正要先核实，不能在网上改。
  只更正联系方式的，姓名保持原样；姓名确有错误的，与承办单位联系。`;

const nameMissing = article46.block('NAME_REQUIRED', 'name')`
  没有填写姓名。
  写本人的姓名。`;

const contactMissing = article46.block('CONTACT_REQUIRED', 'contact')`
  没有填写联系方式。
  留一个电话号码或者电子邮箱。`;

const nothingLeft = article46.block('NOTHING_LEFT', 'name')`
  更正以后什么也没有留下。
  不要再保存的，选“删除姓名和联系方式”。`;

const unchanged = article46.block('NOTHING_CHANGED', 'name')`
  填写的和保存的一样，没有需要更正的。`;
