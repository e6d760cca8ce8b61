import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { groupedCode, moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PRESS_QUESTION_STATE_LABELS } from '#client/words.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { askedHref, transcriptHref } from './addresses.ts';
import { Outcome } from './Outcome.tsx';

export const AskedPageQuery = graphql(`
  query AskedPressPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    question: myPressQuestion(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      place
      outlet
      text
      state
      answer
      notTaken
      receivedAt
      event {
        no
        title
      }
    }
  }
`);

type Data = ResultOf<typeof AskedPageQuery>;
type Question = NonNullable<Data['question']>;

const said = ({ event, outlet, text, place }: Question) => [
  { term: '新闻发布会', detail: event.title },
  { term: '次序', detail: `第${place}个收到的问题` },
  ...(outlet ? [{ term: '媒体', detail: outlet }] : []),
  { term: '问题', detail: text ?? '' },
];

/** 提问回执: with its codes one sees later what became of the question. */
export function AskedPage({ data: { question }, at }: PageProps<Data>) {
  const credential = receiptSeen(at);
  if (!credential || !question)
    return (
      <LaterReceipt
        title="提问回执"
        lead="查询码在提问以后只显示过一次。请输入受理编号和查询码，查看问题的处理结果。"
        receiptNo={at.params.receiptNo ?? ''}
      />
    );
  return (
    <FreshReceipt
      tag="已收到"
      title="问题已收到"
      lead="凭受理编号和查询码，可以查看问题的处理结果。查询码只显示这一次。"
      {...{ credential, at }}
      received={question.receivedAt}
      href={askedHref}
      said={said(question)}
    >
      <p className="prose">
        发布会上回答，或者会后书面答复；没有采用的公布理由。结果都在
        <a href={transcriptHref(question.event.no)}>文字实录</a>页面公开。
      </p>
      <div className="row screen-only" data-island="print" data-wake="idle">
        <GoOn credential={credential}>查看处理结果</GoOn>
      </div>
    </FreshReceipt>
  );
}

/** 我的提问: what became of it. */
export function MyQuestionPage({ data: { question }, form }: PageProps<Data>) {
  if (!question) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead
        tags={<Tag>{PRESS_QUESTION_STATE_LABELS[question.state]}</Tag>}
        title={`我的提问 ${groupedCode(question.receiptNo)}`}
      >
        <Facts inline items={[{ term: '收到时间', detail: moment(question.receivedAt) }]} />
      </PageHead>
      <Section id="neirong" title="提问内容" rule>
        <Facts items={said(question)} />
      </Section>
      <Section id="jieguo" title="处理结果" rule>
        <Outcome {...question} no={question.event.no} />
      </Section>
      <form method="post" className="screen-only gap-above">
        <Button type="submit" look="text" name="step" value="leave">
          退出查询
        </Button>
      </form>
    </Page>
  );
}
