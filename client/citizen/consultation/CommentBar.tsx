import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { closingShort } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { StickyBar } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { commentHref } from '../addresses.ts';
import { daysText } from '../parts/consultation-days.ts';

export const CommentBarFragment = graphql(`
  fragment CommentBar_consultation on Consultation {
    no
    round
    stage
    daysLeft
    closesOn
  }
`);

/** On phones, the one action of the page at hand. */
export function CommentBar({ consultation }: { consultation: FragmentType<typeof CommentBarFragment> }) {
  const { stage, daysLeft, closesOn, ...round } = readFragment(CommentBarFragment, consultation);
  if (stage !== 'OPEN' || daysLeft == null || !closesOn) return null;
  return (
    <StickyBar strong={daysText(daysLeft)} soft={daysLeft > 0 ? `${closingShort(closesOn)} 截止` : undefined}>
      <ButtonLink href={commentHref(round)}>{words.actions.comment}</ButtonLink>
    </StickyBar>
  );
}
