const MAIL_ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}\.[^\s@<>,;:"()[\]\\.]{1,63}$/;

/** Whether mail can be sent there; a telephone number or a unit's name is only kept on record. */
export const isMailAddress = (to: string): boolean => MAIL_ADDRESS.test(to);

/** Whether a short message can be sent there (手机号码): eleven digits of the mainland, its prefix or not. */
export const isMobile = (to: string): boolean => mobileIn(to) !== null;

/** The eleven digits, as a service takes them; null where it is no mobile number. */
export const mobileIn = (to: string): string | null =>
  /^(?:\+?86[- ]?)?(1[3-9]\d{9})$/.exec(to.normalize('NFKC').trim())?.[1] ?? null;

/** An address as the sending record shows it (遮盖): enough to recognise one's own, too little to use. */
export function maskAddress(to: string): string {
  if (to.includes('@')) return to.replace(/^(.).*(?=@)/su, '$1***');
  return to.replace(/\d(?=\d{4})/g, (digit, at: number) => (at < 3 ? digit : '*'));
}
