import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { At } from '#client/route.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { clauseHref } from '../addresses.ts';
import { clauseName } from '../names.ts';
import { pagesOf } from '../pages-of.ts';
import { PublicComment } from './PublicComment.tsx';
import { RotationNote } from './RotationNote.tsx';

export const ClauseOpinionsFragment = graphql(`
  fragment ClauseOpinions_consultation on Consultation {
    no
    round
    rotatedOn
    clauseOpinions(clause: $clause, first: 20, after: $after) {
      nodes {
        id
        ...PublicComment_comment
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface ClauseOpinionsProps {
  consultation: FragmentType<typeof ClauseOpinionsFragment>;
  clause: { no: string };
  at: At;
}

const ID = 'yijian';

/** 大家的意见: what may be shown of a clause's opinions, beside it, in the day's order; nothing while there is none. */
export function ClauseOpinions({ consultation, clause, at }: ClauseOpinionsProps) {
  const facts = readFragment(ClauseOpinionsFragment, consultation);
  const { nodes, pageInfo } = facts.clauseOpinions;
  const { after, qian: passed } = at.query;
  if (nodes.length === 0 && !after) return null;
  const path = clauseHref(facts, clause.no);
  const pages = pagesOf({ path, conditions: {}, after, passed }, pageInfo);
  const anchored = (href: string | undefined) => (href ? `${href}#${ID}` : undefined);
  return (
    <Section id={ID} title={`对${clauseName(clause.no)}的公开意见`} rule>
      <RotationNote day={facts.rotatedOn} />
      <Ruled>
        {nodes.map((node) => (
          <PublicComment key={node.id} comment={node} />
        ))}
      </Ruled>
      <Pagination
        label="公开意见翻页"
        firstHref={anchored(pages.firstHref)}
        previousHref={anchored(pages.previousHref)}
        nextHref={anchored(pages.nextHref)}
      />
    </Section>
  );
}
