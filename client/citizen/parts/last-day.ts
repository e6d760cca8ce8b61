import { dayOf } from '#client/format.ts';

/** Last day of a term: one that ends at 24:00 ends on the day before that instant. */
export const lastDayOf = (endsAt: string): string => dayOf(new Date(Date.parse(endsAt) - 1).toISOString());
