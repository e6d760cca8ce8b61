import { clock, dayOf, shortDate } from '#client/format.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import type { RepresentativeCategory } from '#client/graphql/graphql.ts';

/** Name of the seats open to everybody, to which no group is invited. */
export const CATEGORY_OPEN = '公众';

interface Slot {
  startsAt: string;
  endsAt: string;
  groups: readonly { id: string; category: RepresentativeCategory | null }[];
}

/** Seats by their slot, as they are named to people. */
export interface NamedGroup {
  id: string;
  startsAt: string;
  category: string;
  /** With its slot, where there are several. */
  label: string;
}

export const slotLabel = ({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): string =>
  `${shortDate(dayOf(startsAt))} ${clock(startsAt)}–${clock(endsAt)}`;

export const categoryLabel = (category: RepresentativeCategory | null): string =>
  category ? REPRESENTATIVE_CATEGORY_LABELS[category] : CATEGORY_OPEN;

/** The seats of all slots, named. */
export const groupsOf = (slots: readonly Slot[]): NamedGroup[] =>
  slots.flatMap((slot) =>
    slot.groups.map(({ id, category }) => ({
      id,
      startsAt: slot.startsAt,
      category: categoryLabel(category),
      label: slots.length > 1 ? `${slotLabel(slot)}　${categoryLabel(category)}` : categoryLabel(category),
    })),
  );
