import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Totals } from '#client/ui/Totals.tsx';
import { CASE_STANDING_LABELS } from '#server/law/casework/case-standing.ts';

export const CaseTotalsFragment = graphql(`
  fragment CaseTotals_caseCounts on CaseCounts {
    ...CaseCounts_fields
  }
`);

/** Share answered in time, as one reads it; nothing that fell due has none. */
export const shareWords = (share: number | null | undefined) =>
  share === null || share === undefined ? '—' : `${share}%`;

/** How many case items stand how, and how many were answered in time. */
export function CaseTotals({ counts }: { counts: FragmentType<typeof CaseTotalsFragment> }) {
  const { overdue, soon, ahead, share } = readFragment(CaseTotalsFragment, counts);
  return (
    <Totals
      items={[
        { value: overdue, label: CASE_STANDING_LABELS.OVERDUE },
        { value: soon, label: CASE_STANDING_LABELS.SOON },
        { value: ahead, label: CASE_STANDING_LABELS.AHEAD },
        { value: shareWords(share), label: '按期答复率' },
      ]}
    />
  );
}
