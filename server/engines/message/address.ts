import { DELIVERY_WAY_LABELS, isAppAddress } from '#server/law/people/notification.ts';

const MAIL_ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}\.[^\s@<>,;:"()[\]\\.]{1,63}$/;

/** Whether mail can be sent there; a telephone number or a unit's name is only kept on record. */
export const isMailAddress = (to: string): boolean => MAIL_ADDRESS.test(to);

/** An address as the sending record shows it (遮盖): enough to recognise one's own, too little to use. */
export function maskAddress(to: string): string {
  if (isAppAddress(to)) return DELIVERY_WAY_LABELS.APP;
  if (to.includes('@')) return to.replace(/^(.).*(?=@)/su, '$1***');
  return to.replace(/\d(?=\d{4})/g, (digit, at: number) => (at < 3 ? digit : '*'));
}
