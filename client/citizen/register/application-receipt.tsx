import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { receiptPart } from '../receipt/receipt-part.ts';
import { applicationFacts } from './application-facts.ts';
import { nextOf, toneOf } from './application-next.ts';

const MyApplicationFragment = graphql(`
  fragment Mine_application on MyRepresentativeApplication {
    receiptNo
    no
    applicationState: state
    stateReason
    termEndsOn
    submittedAt
    ...ApplicationFacts_application
  }
`);

type Application = ResultOf<typeof MyApplicationFragment>;

/** 申请成为社会公众代表: where it stands and why; who was taken in finds the number by which draws name them. */
export const applicationReceipt = receiptPart({
  type: 'MyRepresentativeApplication',
  fragment: MyApplicationFragment,
  receiptName: '申请回执',
  title: '我的申请',
  fresh: (application) => ({
    tag: '已收到',
    title: '您的申请已收到',
    lead: '请记下受理编号和查询码，或把本页保存、打印。县政府办公室会联系您核实身份和年龄；结果在“我的参与”里看，在别的设备上凭这两个号码查看。',
    received: application.submittedAt,
    said: applicationFacts(application),
    goOn: '查看核实情况',
  }),
  head: ({ applicationState: state, submittedAt, no, termEndsOn }) => ({
    tag: <Tag kind={toneOf(state)}>{REPRESENTATIVE_STATE_LABELS[state]}</Tag>,
    facts: [
      { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
      ...(no ? [{ term: '代表编号', detail: no }] : []),
      ...(termEndsOn ? [{ term: '任期至', detail: longDate(termEndsOn) }] : []),
    ],
  }),
  listed: ({ applicationState, stateReason, submittedAt }) => ({
    matter: '申请成为社会公众代表',
    received: submittedAt,
    next: [
      nextOf(applicationState).title,
      stateReason ? `理由：${stateReason}` : nextOf(applicationState).next,
    ].join('。'),
  }),
  Body: ({ mine }: { mine: Application }) => (
    <>
      <Standing {...mine} />
      <Section id="neirong" title="您申请的内容" rule>
        <Facts items={applicationFacts(mine)} />
        <p className="small soft gap-top">
          联系方式密封保存，这里不显示。内容有变化、要更正或者退出的，告诉县政府办公室。
        </p>
      </Section>
    </>
  ),
});

const Standing = ({ applicationState: state, stateReason }: Application) => (
  <Note title={nextOf(state).title} tone={nextOf(state).tone}>
    {stateReason ? <p>理由：{stateReason}</p> : null}
    <p>{nextOf(state).next}</p>
  </Note>
);
