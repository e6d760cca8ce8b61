import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Part } from '#client/ui/Part.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

export const PlainPartFragment = graphql(`
  fragment PlainPart_consultation on Consultation {
    plainWords
  }
`);

/** 通俗说明, right below the title: what is to be decided, whom it touches, what one can do. */
export function PlainPart({ consultation }: { consultation: FragmentType<typeof PlainPartFragment> }) {
  const { plainWords } = readFragment(PlainPartFragment, consultation);
  return plainWords === '' ? null : (
    <Part id="tongsu" title="用大白话说">
      <Paragraphs part="PLAIN_WORDS">{plainWords}</Paragraphs>
    </Part>
  );
}
