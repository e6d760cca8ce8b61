import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { decisionHref } from '../addresses.ts';
import { CommentBar } from '../consultation/CommentBar.tsx';
import { type Way, waysOf } from '../ways/other-ways.ts';
import { wayFacts } from '../ways/way-facts.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { ActivitiesPart } from '../activity/ActivitiesPart.tsx';
import { SuggestionPart } from '../suggestion/SuggestionPart.tsx';
import { Consultations } from './Consultations.tsx';
import { decisionFacts } from './decision-facts.tsx';
import { decisionLine } from './decision-line.ts';
import { DecisionTags } from './DecisionTags.tsx';
import { OutsidePage } from './OutsidePage.tsx';
import { HeldParts } from './HeldParts.tsx';
import { NotStarted } from './NotStarted.tsx';
import { ParticipationPart } from './ParticipationPart.tsx';
import { ProcedurePart } from './ProcedurePart.tsx';
import { ClauseDuties } from './ClauseDuties.tsx';
import { PublicationPart } from './PublicationPart.tsx';

export const DecisionPageQuery = graphql(`
  query DecisionPage($no: String!) {
    serverTime {
      now
    }
    item: catalogueItem(no: $no) {
      no
      year
      seq
      name
      categories
      decisionOrgan
      ownDecision
      leadUnit {
        name
        phone
      }
      coUnits {
        name
      }
      plannedText
      hearing
      legalBasis
      background
      participationMethods
      specialRules
      contact
      adjustmentNote
      removed
      change
      stepLine {
        kind
        state
        happenedOn
        note
      }
    }
    decision(no: $no) {
      no
      title
      leadUnit {
        name
        phone
      }
      coUnits {
        name
      }
      phase
      startedOn
      outsideReason
      categories
      specialRules
      facts
      stepLine {
        kind
        state
        happenedOn
        note
        enteredLate
      }
      requirements {
        kind
        status
      }
      ending {
        phase
      }
      publication {
        publishedOn
        header {
          issuer
        }
      }
      adjusts {
        no
      }
      ...DraftFact_decision
      ...ProcedurePart_decision
      ...PublicationPart_decision
      ...ClauseDuties_decision
      ...SuggestionPart_decision
      ...ActivitiesPart_decision
      ...EventsPart_decision
      ...OtherWays_decision
      ...HearingsPart_decision
      ...NoticesPart_decision
      ...DiscussedPart_decision
      moments {
        ...Moments_moment
      }
      statements {
        ...StatementsPart_statement
      }
      consultations {
        id
        no
        round
        stage
        scheduledOpensAt
        closesOn
        commentCount
        feedbackDueOn
        feedbackOverdue
        ...ConsultationItem_consultation
        ...CommentBar_consultation
      }
    }
  }
`);

export type DecisionData = ResultOf<typeof DecisionPageQuery>;
export type StartedDecision = NonNullable<DecisionData['decision']>;

/** A row of the catalogue with what became of it. */
export type DecisionItem = NonNullable<DecisionData['item']> & {
  decision: StartedDecision | null | undefined;
  consultations: StartedDecision['consultations'];
  ways: readonly Way[];
};

/** The row of the catalogue, if the matter is in it (目录事项). */
export const itemOf = (data: DecisionData): DecisionItem | null =>
  data.item
    ? {
        ...data.item,
        decision: data.decision,
        consultations: data.decision?.consultations ?? [],
        ways: waysIn(data),
      }
    : null;

/** Every way to take part in it that is open or to come. */
const waysIn = ({ decision, serverTime: { now } }: DecisionData): Way[] =>
  decision ? waysOf(decision, { now }) : [];

/** 决策事项: what is to be decided, by whom and when, its whole course, and what was decided in the end. */
export function DecisionPage({ data, at }: PageProps<DecisionData>) {
  const item = itemOf(data);
  if (item) return <CataloguePage item={item} at={at} />;
  return data.decision ? <OutsidePage decision={data.decision} ways={waysIn(data)} at={at} /> : null;
}

function CataloguePage({ item, at }: { item: DecisionItem; at: PageProps<DecisionData>['at'] }) {
  return (
    <>
      <Page>
        <PageHead tags={<DecisionTags {...item} />} title={item.name} lead={item.background ?? undefined}>
          <Facts inline items={[...wayFacts(item.ways, '现在可以'), ...decisionFacts(item)]} />
        </PageHead>
        <Section id="jindu" title="决策进度" rule>
          <Steps steps={decisionLine(item)} />
        </Section>
        {item.decision ? <PublicationPart decision={item.decision} /> : null}
        {item.decision ? <ClauseDuties decision={item.decision} /> : null}
        {item.decision ? <SuggestionPart decision={item.decision} /> : null}
        {item.decision ? <ProcedurePart decision={item.decision} /> : <NotStarted />}
        <ParticipationPart {...item} />
        {item.decision ? <ActivitiesPart decision={item.decision} /> : null}
        <Section id="zhengji" title="公开征求意见" rule>
          <Consultations {...item} />
        </Section>
        {item.decision ? <HeldParts decision={item.decision} /> : null}
        <Section id="yiju" title="依据" rule>
          <Files items={item.legalBasis.map((name) => ({ name }))} />
        </Section>
        <PrintAddress at={at} href={decisionHref(item.no)} />
      </Page>
      {item.consultations.map((one) => (
        <CommentBar key={one.id} consultation={one} />
      ))}
    </>
  );
}
