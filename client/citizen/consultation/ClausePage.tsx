import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page, PageHead, WithToc } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseHref, clauseId, consultationHref } from '../addresses.ts';
import { clausesUnder } from '../draft/clauses-under.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { briefIn, contentsOf, DraftLink, rightIn } from './clause-contents.tsx';
import { ConsultationTags } from '../parts/ConsultationTags.tsx';
import { OneClause } from './OneClause.tsx';

export const ClausePageQuery = graphql(`
  query ClausePage(
    $no: String!
    $round: Int!
    $clause: String!
    $stance: Stance
    $outcome: Outcome
    $newest: Boolean
    $after: String
  ) {
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      stage
      shortened
      openDays
      feedbackOverdue
      opensAt
      closesAt
      unit {
        name
      }
      decision {
        no
        title
      }
      draftVersionNo
      correctedWords {
        ...CorrectedWords_fields
      }
      report {
        correctedWords {
          ...CorrectedWords_fields
        }
      }
      clauses {
        id
        kind
        no
        position
        text
      }
      basis {
        ...BasisEntry_basis
      }
      clause(no: $clause) {
        ...Clause_fields
        moments {
          ...Moments_moment
        }
      }
      ...ClauseBar_consultation
      ...RevisedClause_consultation
      ...ClauseOpinions_consultation
    }
  }
`);

export type ClauseData = ResultOf<typeof ClausePageQuery>;
export type Consultation = NonNullable<ClauseData['consultation']>;
export type Clause = NonNullable<Consultation['clause']>;

/** 草案阅读: one clause at an address of its own, to read, to cite and to speak of. */
export function ClausePage({ data: { consultation: of }, at }: PageProps<ClauseData>) {
  if (!of?.clause) return null;
  const clause = of.clause;
  return (
    <WithCorrections words={of.report?.correctedWords ?? of.correctedWords}>
      {isHeading(clause.kind) ? (
        <HeadingPage of={of} heading={clause} at={at} />
      ) : (
        <OneClause of={of} clause={clause} at={at} />
      )}
    </WithCorrections>
  );
}

/** A chapter has no page to comment on: its former address leads to its clauses. */
const HeadingPage = ({ of, heading, at }: { of: Consultation; heading: Clause; at: At }) => (
  <Page>
    <PageHead
      tags={<ConsultationTags {...of} />}
      title={`${heading.no}　${rightIn(of)(heading.text).split('\n')[0]}`}
      lead={<DraftLink {...of} />}
    />
    <WithToc toc={<Toc label="草案各条" items={contentsOf(of, heading)} />}>
      <ul className="plain prose stack" aria-label="这一部分的各条">
        {clausesUnder(of.clauses, heading).map((clause) => (
          <li key={clause.id}>
            <a href={clauseHref(of, clause.no)}>{briefIn(of, clause)}</a>
          </li>
        ))}
      </ul>
      <p className="gap-above">
        <a href={`${consultationHref(of)}#${clauseId(heading)}`}>在全文中看这一部分</a>
      </p>
    </WithToc>
    <PrintAddress at={at} href={clauseHref(of, heading.no)} />
  </Page>
);
