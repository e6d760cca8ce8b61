import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';

export const CountsFragment = graphql(`
  fragment Counts_dutyCounts on DutyCounts {
    ...DutyCounts_fields
  }
`);

export const countsOf = (counts: FragmentType<typeof CountsFragment>) => readFragment(CountsFragment, counts);

export type MaskedCounts = FragmentType<typeof CountsFragment>;
export type Counts = ReturnType<typeof countsOf>;

/** Of what was owed up to now, how much was done in time, in whole percent; null where nothing was owed yet. */
export function inTime({ met, waived, late, missing }: Counts): number | null {
  const owed = met + waived + late + missing;
  return owed === 0 ? null : Math.floor((100 * (met + waived)) / owed);
}
