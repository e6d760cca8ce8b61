import { vocabulary } from '#server/law/vocabulary.ts';

/** Identity under which the author writes (身份类别). */
export const [IdentityKind, IDENTITY_KIND_LABELS] = vocabulary({
  PERSON: '个人',
  ORGANISATION: '单位',
  ANONYMOUS: '匿名',
});
export type IdentityKind = keyof typeof IdentityKind;
