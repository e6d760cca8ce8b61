import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { decisionHref } from '../addresses.ts';
import { MESSAGES } from '../addresses/casework.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const MessagePageQuery = graphql(`
  query PublicMessage($no: String!) {
    publicCase(kind: MESSAGE, no: $no) {
      receiptNo
      title
      text
      answer
      unitName
      receivedOn
      answeredOn
      about {
        no
        title
      }
      takenDownOn
      takedowns {
        on
        reason
        upheld
        reviewReason
        reviewedOn
      }
    }
  }
`);

export type MessageData = ResultOf<typeof MessagePageQuery>;

/** 一件公开的留言: what was asked, and the answer. */
export function MessagePage({ data: { publicCase } }: PageProps<MessageData>) {
  if (!publicCase) return null;
  const { title, text, answer, unitName, receivedOn, answeredOn, takenDownOn, takedowns, about } = publicCase;
  if (takenDownOn) return <TakenDown takedowns={takedowns} unitName={unitName} />;
  return (
    <Page>
      <PageHead
        title={title}
        lead={`${longDate(receivedOn)}收到，${longDate(answeredOn)}由${unitName}答复。`}
      />
      <Section id="neirong" title="留言" rule>
        <div className="stack">
          <Paragraphs>{text}</Paragraphs>
        </div>
      </Section>
      <Section id="dafu" title={`${unitName}的答复`} rule>
        <div className="stack">
          <Paragraphs dial>{answer}</Paragraphs>
          {about ? (
            <p>
              所问的决策：<a href={decisionHref(about.no)}>{about.title}</a>
            </p>
          ) : null}
        </div>
      </Section>
      {takedowns.length > 0 ? (
        <Section id="chexia" title="曾经撤下" rule>
          <Takedowns takedowns={takedowns} unitName={unitName} />
        </Section>
      ) : null}
      <p className="gap-above">
        <a href={MESSAGES}>看其他留言</a>
      </p>
    </Page>
  );
}

/** Title of the page of a message that was taken down. */
export const TAKEN_DOWN = '这件留言已经撤下';

type Takedown = NonNullable<MessageData['publicCase']>['takedowns'][number];
interface TakedownsProps {
  takedowns: readonly Takedown[];
  unitName: string;
}

/** 撤下的留言: who took it down, when and why, in the place of what it said. */
const TakenDown = (props: TakedownsProps) => (
  <Page>
    <PageHead title={TAKEN_DOWN} lead="留言和答复不再公开，原因如下。" />
    <Takedowns {...props} />
    <p className="gap-above">
      <a href={MESSAGES}>看其他留言</a>
    </p>
  </Page>
);

/** Each taking down with what the office found of it. */
const Takedowns = ({ takedowns, unitName }: TakedownsProps) => (
  <Facts
    items={takedowns.flatMap((one) => [
      { term: longDate(one.on), detail: `${unitName}撤下：${one.reason}` },
      { term: '政府办复核', detail: reviewOf(one) },
    ])}
  />
);

const reviewOf = ({ upheld, reviewedOn, reviewReason }: Takedown) =>
  reviewedOn
    ? `${longDate(reviewedOn)}${upheld ? '维持撤下' : '恢复公开'}${reviewReason ? `：${reviewReason}` : ''}`
    : '正在复核';
