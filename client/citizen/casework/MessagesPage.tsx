import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate, shortDate } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT } from '../addresses.ts';
import { INTERPRETERS, MESSAGE_FORM, messageHref, MESSAGES, REQUESTS } from '../addresses/casework.ts';
import { pagesOf } from '../pages-of.ts';
import { Terms } from './Terms.tsx';

export const MessagesPageQuery = graphql(`
  query PublicMessages($after: String) {
    ...MessageTerms_query
    publicCases(kind: MESSAGE, first: 20, after: $after) {
      nodes {
        receiptNo
        title
        text
        unitName
        receivedOn
        answeredOn
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type MessagesData = ResultOf<typeof MessagesPageQuery>;
type Message = MessagesData['publicCases']['nodes'][number];

/** 公众留言: how to ask, until when one is answered, and what was asked and answered before. */
export function MessagesPage({ data, at }: PageProps<MessagesData>) {
  const { nodes, pageInfo } = data.publicCases;
  const { after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead
        title={words.nav.messages}
        lead="问政策、反映问题、提建议，都在这里留言，不用注册，可以不留姓名。当场得到受理编号，凭它查看答复。"
      />
      <div className="stack">
        <Terms data={data} />
        <p className="row">
          <ButtonLink href={MESSAGE_FORM}>写留言</ButtonLink>
          <ButtonLink look="text" href={MY_COMMENT}>
            查询答复
          </ButtonLink>
        </p>
        <p className="small soft">
          对正在征求意见的草案有意见的，到<a href={CONSULTATIONS}>意见征集</a>提出，会逐条答复采纳没有。
          想打电话问清楚一项政策的，找<a href={INTERPRETERS}>政策解读专员</a>。
          想得到没有公开的政府信息的，提出<a href={REQUESTS}>依申请公开</a>。
        </p>
      </div>
      <h2 className="gap-above">公开的留言和答复</h2>
      {nodes.length === 0 ? (
        <Empty level={3} title="还没有公开的留言">
          <p>留言人同意公开、已经答复的，列在这里。</p>
        </Empty>
      ) : (
        <Ruled>
          {nodes.map((message) => (
            <MessageItem key={message.receiptNo} {...message} />
          ))}
        </Ruled>
      )}
      <Pagination {...pagesOf({ path: MESSAGES, conditions: {}, after, passed }, pageInfo)} />
    </Page>
  );
}

const MessageItem = ({ receiptNo, title, text, unitName, receivedOn, answeredOn }: Message) => (
  <RuledItem margin={<Daymark mark={shortDate(answeredOn)} note="答复" dateTime={answeredOn} />}>
    <ItemTitle href={messageHref(receiptNo)}>{title}</ItemTitle>
    <ItemMeta items={[`${unitName}答复`, `${longDate(receivedOn)}收到`]} />
    <p className="soft">{text}</p>
  </RuledItem>
);
