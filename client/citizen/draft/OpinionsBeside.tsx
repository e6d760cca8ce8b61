import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { More } from '#client/ui/More.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import { clauseHref } from '../addresses.ts';
import { clauseName } from '../names.ts';

const OpinionBesideFragment = graphql(`
  fragment OpinionBeside_comment on PublicComment {
    id
    displayName
    stance
    text
    suggestedText
  }
`);

type Opinion = ResultOf<typeof OpinionBesideFragment>;

export interface OpinionsBesideProps {
  opinions: readonly FragmentType<typeof OpinionBesideFragment>[];
  of: { no: string; round: number } | undefined;
  clauseNo: string | undefined;
}

/** As much of each as invites to read it; the clause's own page has them whole. */
const LONGEST = 80;

/** 条文旁的意见: the first of the day beside their clause, folded; the whole of all of them one tap away. */
export function OpinionsBeside({ opinions, of, clauseNo }: OpinionsBesideProps) {
  if (opinions.length === 0 || !of || clauseNo === undefined) return null;
  return (
    <More summary="公开的意见">
      <ul className="plain stack small">
        {readFragment(OpinionBesideFragment, opinions).map((opinion) => (
          <li key={opinion.id}>
            {STANCE_LABELS[opinion.stance]}：{briefOf(opinion)}
            <span className="soft">　{opinion.displayName}</span>
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={`${clauseHref(of, clauseNo)}#yijian`}>看对{clauseName(clauseNo)}的全部公开意见</a>
      </p>
    </More>
  );
}

function briefOf({ text, suggestedText }: Opinion): string {
  const said = Array.from((text || (suggestedText ?? '')).replace(/\s+/g, ' ').trim());
  return said.length > LONGEST ? `${said.slice(0, LONGEST).join('')}…` : said.join('');
}
