import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
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
    }
  }
`);

export type MessageData = ResultOf<typeof MessagePageQuery>;

/** 一件公开的留言: what was asked, and the answer. */
export function MessagePage({ data: { publicCase } }: PageProps<MessageData>) {
  if (!publicCase) return null;
  const { title, text, answer, unitName, receivedOn, answeredOn } = publicCase;
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
