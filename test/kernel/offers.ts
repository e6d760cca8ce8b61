export { offer } from '#client/offer.ts';

/** Action open to the viewer, or refused with its findings, as a query answers. */
export interface Offered {
  action: string;
  allowed: boolean;
  findings: { code: string }[];
}

/** Names of the actions the viewer may take now. */
export const allowedAmong = (offers: readonly { action: string; allowed: boolean }[]) =>
  offers.flatMap(({ action, allowed }) => (allowed ? [action] : []));

/** Offers by their action; none for another post's. */
export const byAction = (offers: readonly Offered[]): Record<string, Omit<Offered, 'action'>> =>
  Object.fromEntries(offers.map(({ action, ...answer }) => [action, answer]));
