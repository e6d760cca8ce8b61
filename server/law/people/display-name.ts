/**
 * 个人信息保护法第二十五条: personal data is not made public without separate consent. So a name is shown as its first letter;
 * each part of a name with · is masked alone, an organisation is no person and is shown in full.
 */
import { IdentityKind } from './identity-kind.ts';

/** Who is to be shown (署名). */
export interface NamedAuthor {
  identity: IdentityKind;
  name?: string | null | undefined;
  organisation?: string | null | undefined;
}

/** What stands for someone without a name (匿名). */
export const ANONYMOUS_NAME = '匿名';

/** The dots (间隔号) that part a name, as people type them. */
const NAME_DOTS = /[·•・‧⋅∙･]/u;

/** A name with everything but its first letter hidden (张**, 买**·阿**). */
export const maskName = (name: string): string =>
  name
    .normalize('NFC')
    .split(NAME_DOTS)
    .flatMap((part) => part.match(/\p{L}/u) ?? [])
    .map((letter) => `${letter}**`)
    .join('·') || ANONYMOUS_NAME;

/** The name under which an opinion is shown (署名). */
export function displayName({ identity, name, organisation }: NamedAuthor): string {
  if (identity === IdentityKind.ORGANISATION) return organisation?.trim() || ANONYMOUS_NAME;
  return identity === IdentityKind.PERSON ? maskName(name ?? '') : ANONYMOUS_NAME;
}
