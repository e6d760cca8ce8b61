import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { Comparison } from './Comparison.tsx';
import { DraftReading } from './DraftReading.tsx';

export const DraftPageQuery = graphql(`
  query DraftPage($no: String!, $version: Int!, $other: Int!, $compares: Boolean!) {
    decision(no: $no) {
      no
      title
      drafts {
        no
        stage
        gates
      }
      draft(no: $version) {
        no
        stage
        gates
        round
        digest
        frozenAt
        publishedAt
        clauses {
          ...DraftClause_fields
        }
        changes(since: $other) @include(if: $compares) {
          anchorId
          relation
          noBefore
          noAfter
          before
          after
          source
          note
          groundId
          groundName
        }
      }
      former: draft(no: $other) @include(if: $compares) {
        no
        stage
        gates
        round
        clauses {
          anchorId
          kind
          no
        }
      }
      statements @include(if: $compares) {
        id
        meetingNo
        meetingName
        result
        changedClauses {
          anchorId
        }
      }
      moments @include(if: $compares) {
        id
        anchorId
        meetingNo
        meetingName
        part
        startsMs
      }
      clauseDuties @skip(if: $compares) {
        anchorId
        version
        unitName
        task
        beneficiary
        due
      }
      compared: consultations @include(if: $compares) {
        round
        correctedWords {
          ...CorrectedWords_fields
        }
      }
      consultations @skip(if: $compares) {
        id
        round
        draftVersionNo
        correctedWords {
          ...CorrectedWords_fields
        }
        stage
        opensAt
        closesAt
        basis {
          ...BasisEntry_basis
        }
        clauses {
          anchorId
          no
          commentCount
        }
        rotatedOn
        opinionsBeside(most: 2) {
          id
          clauseNo
          ...OpinionBeside_comment
        }
      }
    }
  }
`);

export type DraftData = ResultOf<typeof DraftPageQuery>;
export type DraftDecision = NonNullable<DraftData['decision']>;
export type DraftVersion = NonNullable<DraftDecision['draft']>;
export type FormerVersion = NonNullable<DraftDecision['former']>;

/** 草案阅读、修改对照: one version of a draft, alone or against another. */
export function DraftPage({ data: { decision }, at }: PageProps<DraftData>) {
  if (!decision?.draft) return null;
  const { draft, former } = decision;
  const rounds = [draft.round, former?.round];
  return (
    <WithCorrections
      words={(decision.consultations ?? decision.compared ?? []).flatMap(({ round, correctedWords }) =>
        rounds.includes(round) ? correctedWords : [],
      )}
    >
      {former ? (
        <Comparison decision={decision} draft={draft} former={former} at={at} />
      ) : (
        <DraftReading decision={decision} draft={draft} at={at} />
      )}
    </WithCorrections>
  );
}
