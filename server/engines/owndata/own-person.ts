import type { Seal } from '#server/ground/kernel/seal.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';
import type { OwnWords } from '#server/law/people/own-correction.ts';
import { blank } from '#server/law/substance.ts';
import type { OwnKind, OwnRecord } from '#server/engines/receipt/own-kind.ts';

/** Sealed personal data of whatever kind of record (密封的本人资料); a kind that does not ask for a field leaves it out. */
export interface OwnPerson extends Partial<OwnWords> {
  readonly guardian?: string | null;
  readonly cardNo?: string | null;
  readonly identityNo?: string | null;
}

/** Opens it for whom it is about; null: nothing is kept any more. */
export function openOwn(
  seal: Seal,
  kind: OwnKind,
  { id, kind: of = '', sealed }: OwnRecord,
): OwnPerson | null {
  if (!sealed || !kind.seal) return null;
  const person = JSON.parse(seal.open(sealed, kind.seal.purpose(id, of))) as OwnPerson;
  return person.contact ? { ...person, contact: keptContact(person.contact) } : person;
}

/** Name and contact of a record (姓名和联系方式), wherever they stand. */
export const wordsOf = (person: OwnPerson | null, { openName = null }: OwnRecord): OwnWords => ({
  name: person?.name ?? openName,
  organisation: person?.organisation ?? null,
  contactKind: person?.contactKind ?? null,
  contact: person?.contact ?? null,
});

const textIn = (text: string | null | undefined) => (blank(text) ? null : (text ?? '').trim());

/** Typed corrections (更正的内容), in the form in which they are stored. */
export function wordsIn(typed: { readonly [Key in keyof OwnWords]?: OwnWords[Key] | undefined }): OwnWords {
  const contact = textIn(typed.contact);
  return {
    name: textIn(typed.name),
    organisation: textIn(typed.organisation),
    contactKind: contact ? (typed.contactKind ?? null) : null,
    contact: contact && keptContact(contact),
  };
}

/** Seals it anew: what stood outside the seal stays outside, what was not corrected stays as it was. */
export function sealOwn(seal: Seal, kind: OwnKind, record: OwnRecord, words: OwnWords): Buffer {
  const before = openOwn(seal, kind, record) ?? {};
  const { name, ...reach } = words;
  const outside = record.openName !== undefined;
  const person = { ...before, ...(outside ? {} : { name }), ...reach };
  return seal.close(JSON.stringify(person), kind.seal?.purpose(record.id, record.kind ?? '') ?? '');
}
