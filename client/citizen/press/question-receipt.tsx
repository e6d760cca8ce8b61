import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PRESS_QUESTION_STATE_LABELS, words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { receiptPart } from '../receipt/receipt-part.ts';
import { transcriptHref } from '../addresses/press.ts';
import { Outcome } from './Outcome.tsx';

const MyQuestionFragment = graphql(`
  fragment Mine_pressQuestion on MyPressQuestion {
    receiptNo
    place
    askedFor: outlet
    question: text
    questionState: state
    answer
    notTaken
    receivedAt
    event {
      no
      title
    }
  }
`);

type Question = ResultOf<typeof MyQuestionFragment>;

const said = ({ event, askedFor, question, place }: Question) => [
  { term: '新闻发布会', detail: event.title },
  { term: '次序', detail: `第${place}个收到的问题` },
  ...(askedFor ? [{ term: '媒体', detail: askedFor }] : []),
  { term: '问题', detail: question ?? '' },
];

/** 会前提问: with its codes one sees later what became of the question. */
export const questionReceipt = receiptPart({
  type: 'MyPressQuestion',
  fragment: MyQuestionFragment,
  receiptName: '提问回执',
  section: { name: words.nav.events, href: ACTIVITIES },
  title: '我的提问',
  fresh: (question) => ({
    tag: '已收到',
    title: '问题已收到',
    lead: '请记下受理编号和查询码，在别的设备上凭它们查看处理结果。',
    received: question.receivedAt,
    said: said(question),
    next: (
      <>
        发布会上回答，或者会后书面答复；没有采用的公布理由。结果都在
        <a href={transcriptHref(question.event.no)}>文字实录</a>页面公开。
      </>
    ),
    goOn: '查看处理结果',
  }),
  head: ({ questionState, receivedAt }) => ({
    tag: <Tag>{PRESS_QUESTION_STATE_LABELS[questionState]}</Tag>,
    facts: [{ term: '收到时间', detail: moment(receivedAt) }],
  }),
  listed: ({ event, receivedAt, questionState }) => ({
    matter: event.title,
    received: receivedAt,
    next:
      questionState === 'RECEIVED'
        ? '发布会上回答，或者会后书面答复；没有采用的写明理由。'
        : `${PRESS_QUESTION_STATE_LABELS[questionState]}。`,
  }),
  Body: ({ mine }: { mine: Question }) => (
    <>
      <Section id="neirong" title="提问内容" rule>
        <Facts items={said(mine)} />
      </Section>
      <Section id="jieguo" title="处理结果" rule>
        <Outcome {...mine} state={mine.questionState} no={mine.event.no} />
      </Section>
    </>
  ),
});
