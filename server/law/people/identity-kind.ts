/** Identity under which the author writes (身份类别). */
export enum IdentityKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  ANONYMOUS = 'ANONYMOUS',
}

/** Labels of the identities (身份类别). */
export const IDENTITY_KIND_LABELS: Readonly<Record<IdentityKind, string>> = {
  [IdentityKind.PERSON]: '个人',
  [IdentityKind.ORGANISATION]: '单位',
  [IdentityKind.ANONYMOUS]: '匿名',
};
