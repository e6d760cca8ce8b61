import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, longDate, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/representative-stage.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { applicationFacts } from './application-facts.ts';
import { nextOf, toneOf } from './application-next.ts';

export const MyApplicationPageQuery = graphql(`
  query MyApplicationPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    application: myRepresentativeApplication(receiptNo: $receiptNo, lookupCode: $lookupCode)
      @include(if: $known) {
      receiptNo
      no
      state
      stateReason
      termEndsOn
      submittedAt
      ...ApplicationFacts_application
    }
  }
`);

export type MyApplicationData = ResultOf<typeof MyApplicationPageQuery>;
type Application = NonNullable<MyApplicationData['application']>;

/** 我的申请: where it stands and why; whoever was taken in finds the number by which draws name him. */
export function MyApplicationPage({ data: { application }, form }: PageProps<MyApplicationData>) {
  if (!application) return <AskAgain form={form} />;
  const { receiptNo, state, submittedAt } = application;
  return (
    <Page>
      <PageHead
        tags={<Tag kind={toneOf(state)}>{REPRESENTATIVE_STATE_LABELS[state]}</Tag>}
        title={`我的申请 ${groupedCode(receiptNo)}`}
      >
        <Facts
          inline
          items={[
            { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
            ...termFacts(application),
          ]}
        />
      </PageHead>
      <Standing {...application} />
      <Section id="neirong" title="您申请的内容" rule>
        <Facts items={applicationFacts(application)} />
        <p className="small soft gap-top">
          联系方式密封保存，这里不显示。内容有变化、要更正或者退出的，告诉县政府办公室。
        </p>
      </Section>
      <form method="post" className="screen-only gap-above">
        <Button type="submit" look="text">
          退出查询
        </Button>
      </form>
    </Page>
  );
}

const termFacts = ({ no, termEndsOn }: Application) => [
  ...(no ? [{ term: '代表编号', detail: no }] : []),
  ...(termEndsOn ? [{ term: '任期至', detail: longDate(termEndsOn) }] : []),
];

const Standing = ({ state, stateReason }: Application) => (
  <Note title={nextOf(state).title} tone={nextOf(state).tone}>
    {stateReason ? <p>理由：{stateReason}</p> : null}
    <p>{nextOf(state).next}</p>
  </Note>
);
