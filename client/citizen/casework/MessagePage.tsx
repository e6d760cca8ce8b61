import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate, moment } from '#client/format.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
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
      takenDownAt
      takedownReason
    }
  }
`);

export type MessageData = ResultOf<typeof MessagePageQuery>;

/** 一件公开的留言: what was asked, and the answer. */
export function MessagePage({ data: { publicCase } }: PageProps<MessageData>) {
  if (!publicCase) return null;
  const { title, text, answer, unitName, receivedOn, answeredOn, takenDownAt, takedownReason } = publicCase;
  if (takenDownAt) return <TakenDown at={takenDownAt} reason={takedownReason ?? ''} unitName={unitName} />;
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
        </div>
      </Section>
      <p className="gap-above">
        <a href={MESSAGES}>看其他留言</a>
      </p>
    </Page>
  );
}

/** Title of the page of a message that was taken down. */
export const TAKEN_DOWN = '这件留言已经撤下';

/** 撤下的留言: who took it down, when and why, in the place of what it said. */
const TakenDown = ({ at, reason, unitName }: { at: string; reason: string; unitName: string }) => (
  <Page>
    <PageHead title={TAKEN_DOWN} lead={`${moment(at)}由${unitName}撤下。`} />
    <Paragraphs>{`原因：${reason}`}</Paragraphs>
    <p className="gap-above">
      <a href={MESSAGES}>看其他留言</a>
    </p>
  </Page>
);
