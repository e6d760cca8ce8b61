import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { ConsultationItem } from '../consultation/ConsultationItem.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { decisionFacts } from './decision-facts.tsx';
import { DecisionTags } from './DecisionTags.tsx';
import { stepsOf } from './steps-of.ts';

export const DecisionPageQuery = graphql(`
  query DecisionPage($no: String!) {
    item: catalogueItem(no: $no) {
      no
      year
      seq
      name
      categories
      decisionOrgan
      leadUnit {
        name
      }
      coUnits {
        name
      }
      plannedText
      hearing
      legalBasis
      background
      participationMethods
      specialRule
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
      decision {
        phase
        startedOn
        stepLine {
          kind
          state
          happenedOn
          note
        }
      }
      consultations {
        id
        opensAt
        closesAt
        scheduledOpensAt
        ...ConsultationItem_consultation
      }
    }
  }
`);

export type DecisionData = ResultOf<typeof DecisionPageQuery>;
export type DecisionItem = NonNullable<DecisionData['item']>;

/** 决策事项: what is to be decided, by whom and when, and how far it has come. */
export function DecisionPage({ data: { item } }: PageProps<DecisionData>) {
  if (!item) return null;
  return (
    <Page>
      <PageHead tags={<DecisionTags {...item} />} title={item.name} lead={item.background ?? undefined}>
        <Facts inline items={decisionFacts(item)} />
      </PageHead>
      <Section id="jindu" title="决策进度" rule>
        <Steps steps={stepsOf(item.decision?.stepLine ?? item.stepLine)} />
      </Section>
      <Section id="zhengji" title="公开征求意见" rule>
        <Consultations {...item} />
      </Section>
      <Section id="yiju" title="依据" rule>
        <Files items={item.legalBasis.map((name) => ({ name }))} />
      </Section>
      {item.contact ? (
        <Section id="lianxi" title="联系方式" rule>
          <Paragraphs>{item.contact}</Paragraphs>
        </Section>
      ) : null}
    </Page>
  );
}

const Consultations = ({ consultations }: DecisionItem) =>
  consultations.length === 0 ? (
    <Empty title="还没有公开征求意见">草案形成以后，会在这里公开征求意见，一般不少于30日。</Empty>
  ) : (
    <Ruled side>
      {consultations.map((node) => (
        <ConsultationItem key={node.id} consultation={node} />
      ))}
    </Ruled>
  );
