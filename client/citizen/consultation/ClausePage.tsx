import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, WithToc } from '#client/ui/Layout.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseHref, clauseId, commentHref, consultationHref } from '../addresses.ts';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';
import { clausesUnder } from '../draft/clauses-under.ts';
import { versionNo } from '../draft/version-name.ts';
import { clauseBrief, clauseName, matterOf } from '../names.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { Moments } from '../playback/Moments.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { ClauseNeighbours } from './ClauseNeighbours.tsx';
import { ClauseOpinions } from './ClauseOpinions.tsx';
import { ConsultationTags } from './ConsultationTags.tsx';

export const ClausePageQuery = graphql(`
  query ClausePage($no: String!, $round: Int!, $clause: String!, $after: String) {
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
        title
      }
      draftVersionNo
      correctedWords {
        part
        wrong
        corrected
      }
      clauses {
        id
        kind
        no
        position
        text
      }
      clause(no: $clause) {
        id
        kind
        no
        position
        text
        note
        commentCount
        moments {
          ...Moments_moment
        }
      }
      ...ClauseOpinions_consultation
    }
  }
`);

export type ClauseData = ResultOf<typeof ClausePageQuery>;
type Consultation = NonNullable<ClauseData['consultation']>;
type Clause = NonNullable<Consultation['clause']>;

/** 草案阅读: one clause at an address of its own, to read, to cite and to speak of. */
export function ClausePage({ data: { consultation: of }, at }: PageProps<ClauseData>) {
  if (!of?.clause) return null;
  const clause = of.clause;
  return (
    <WithCorrections words={of.correctedWords}>
      {isHeading(clause.kind) ? (
        <HeadingPage of={of} heading={clause} at={at} />
      ) : (
        <OneClause of={of} clause={clause} at={at} />
      )}
    </WithCorrections>
  );
}

function OneClause({ of, clause, at }: { of: Consultation; clause: Clause; at: At }) {
  return (
    <Page>
      <PageHead
        tags={<ConsultationTags {...of} />}
        title={clauseName(clause.no)}
        lead={<DraftLink {...of} />}
      />
      <WithToc toc={<Toc label="草案各条" items={contentsOf(of, clause)} />}>
        <article
          className="clause-alone stack"
          aria-label={clauseName(clause.no)}
          data-island="mark-passage"
          data-wake="idle"
        >
          <div className="clause-text">
            <ClauseBlocks text={clause.text || clause.no} />
          </div>
          {clause.note ? (
            <div className="prose">
              <Heading level={2}>为什么这样定</Heading>
              <Paragraphs>{clause.note}</Paragraphs>
            </div>
          ) : null}
          <Moments moments={clause.moments} />
          <Actions of={of} clause={clause} />
        </article>
        <ClauseOpinions consultation={of} clause={clause} at={at} />
        <ClauseNeighbours of={of} clauses={spokenOf(of)} position={clause.position} />
      </WithToc>
      <PrintAddress at={at} href={clauseHref(of, clause.no)} />
    </Page>
  );
}

/** What names a clause has the right words alone. */
const rightIn = ({ correctedWords }: Consultation) => correctedIn('DRAFT', correctedWords);

const briefIn = (of: Consultation, { no, text }: { no: string; text: string }) =>
  clauseBrief({ no, text: rightIn(of)(text) });

/** 编、章、节 order the clauses; nobody comments on them. */
const spokenOf = ({ clauses }: Consultation) => clauses.filter(({ kind }) => !isHeading(kind));

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

const DraftLink = (of: Consultation) => (
  <>
    <a href={consultationHref(of)}>{matterOf(of.title)}</a>，{versionNo(of.draftVersionNo)}
  </>
);

const contentsOf = (of: Consultation, { position }: Clause) =>
  spokenOf(of).map((one) => ({
    href: clauseHref(of, one.no),
    label: briefIn(of, one),
    current: one.position === position,
  }));

function Actions({ of, clause }: { of: Consultation; clause: Clause }) {
  const { no, commentCount } = clause;
  return (
    <>
      <p className="small soft">
        已有 <b className="num">{commentCount}</b> 条意见针对{clauseName(no)}。
      </p>
      <p className="row" data-island="copy-link" data-wake="idle">
        {of.stage === 'OPEN' ? (
          <ButtonLink href={commentHref(of, no)}>{words.actions.commentClause}</ButtonLink>
        ) : null}
        <ButtonLink look="text" href={`${consultationHref(of)}#${clauseId(clause)}`}>
          在全文中看这一条
        </ButtonLink>
      </p>
    </>
  );
}
