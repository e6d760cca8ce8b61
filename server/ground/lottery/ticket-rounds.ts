import type { Panel } from './lottery-problem.ts';

/** Number of numbered panels (抽签票): three digits decide which of them is drawn. */
export const TICKETS = 1000;

/** Panels whose average comes as near to the wanted chances as it goes. */
export interface TicketRounds {
  readonly panels: readonly Panel[];
  /** A member's chance in these panels, stratum by stratum. */
  readonly chances: readonly number[];
  /** By how much the worst-off stratum falls short of its wanted chance. */
  readonly shortfall: number;
}

/**
 * Makes the panels one after the other (凑票): each is the best for those who have so far had less than their due, so that what is still
 * owed stays bounded while the number of panels grows.
 */
export function roundTickets(
  wanted: readonly number[],
  sizes: readonly number[],
  next: (owed: Float64Array, before: Panel) => Panel,
  first: Panel,
  tickets: number = TICKETS,
): TicketRounds {
  const given = new Float64Array(sizes.length);
  const owed = new Float64Array(sizes.length);
  const panels: Panel[] = [];
  for (let ticket = 1; ticket <= tickets; ticket++) {
    for (let at = 0; at < owed.length; at++) owed[at] = wanted[at]! * ticket - given[at]! / sizes[at]!;
    const panel = next(owed, panels.at(-1) ?? first);
    for (const stratum of panel) given[stratum]!++;
    panels.push(panel);
  }
  const chances = sizes.map((size, at) => given[at]! / tickets / size);
  const shortfall = Math.max(0, ...chances.map((chance, at) => wanted[at]! - chance));
  return { panels, chances, shortfall };
}
