import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { closingShort } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { StickyBar } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { commentHref } from '../addresses.ts';
import { daysText } from '../parts/consultation-days.ts';

export const ClauseBarFragment = graphql(`
  fragment ClauseBar_consultation on Consultation {
    no
    round
    stage
    daysLeft
    closesOn
  }
`);

interface ClauseBarProps {
  consultation: FragmentType<typeof ClauseBarFragment>;
  clauseNo: string;
}

/** On phones, the way to speak of this clause stays at hand, however long its text is. */
export function ClauseBar({ consultation, clauseNo }: ClauseBarProps) {
  const { stage, daysLeft, closesOn, ...round } = readFragment(ClauseBarFragment, consultation);
  if (stage !== 'OPEN' || daysLeft == null || !closesOn) return null;
  return (
    <StickyBar strong={daysText(daysLeft)} soft={daysLeft > 0 ? `${closingShort(closesOn)} 截止` : undefined}>
      <ButtonLink href={commentHref(round, clauseNo)}>{words.actions.commentClause}</ButtonLink>
    </StickyBar>
  );
}
