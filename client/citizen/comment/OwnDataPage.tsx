import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { COMMENT_CHANNEL_LABELS, OUTCOME_LABELS, words } from '#client/words.ts';
import { MINE } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { AskAgain } from '../receipt/AskAgain.tsx';
import { ofAnother } from '../receipt/OfReceipt.tsx';
import { EraseContact } from './EraseContact.tsx';
import { saidFacts } from './said-facts.tsx';

export const OwnDataPageQuery = graphql(`
  query OwnDataPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyComment {
        receiptNo
        status
        submittedAt
        channel
        stance
        clauseNo
        text
        suggestedText
        quote {
          words
        }
        displayName
        showText
        showName
        attachments {
          id
          name
        }
        revisions {
          no
          at
          text
          suggestedText
        }
        commitment
        outcome
        reason
        reasonQuestion {
          question
          askedOn
          answer
          answeredOn
        }
        consultation {
          no
          round
          title
        }
        ownData {
          name
          organisation
          contact
          messages {
            to
            subject
            createdAt
            sentAt
          }
          readings {
            at
            unit
            reason
          }
          erase {
            allowed
            findings {
              message
              fix
            }
          }
        }
      }
    }
  }
`);

type Data = ResultOf<typeof OwnDataPageQuery>;
type Comment = Extract<Data['mine'], { __typename: 'MyComment' }>;
type Own = NonNullable<Comment['ownData']>;

/** 我的全部资料: all that the platform keeps of an opinion and its author, to read, print, save; the contact can be deleted. */
export function OwnDataPage({ data: { mine: comment }, form }: PageProps<Data>) {
  if (comment?.__typename !== 'MyComment' || ofAnother(form, comment)) return <AskAgain form={form} />;
  const { receiptNo, ownData } = comment;
  return (
    <Page>
      <PageHead
        title={`${words.actions.ownData} ${groupedCode(receiptNo)}`}
        lead="本平台保存的这条意见和您本人的资料，全部在这里。"
      >
        <p className="row screen-only" data-island="print" data-wake="idle">
          <ButtonLink look="quiet" href={fileOf(comment)} download={`我的资料-${receiptNo}.json`}>
            下载全部（JSON）
          </ButtonLink>
          <ButtonLink look="text" href={MINE}>
            回到我的意见
          </ButtonLink>
        </p>
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {ownData ? <Person own={ownData} receiptNo={receiptNo} /> : null}
      <Section id="yijian" title="您的意见" rule>
        <Facts items={[...saidFacts(comment), ...handledFacts(comment)]} />
      </Section>
      {ownData ? <Traces {...ownData} /> : null}
    </Page>
  );
}

/** A file to save that needs neither script nor server: the link carries it. */
function fileOf({ ownData, ...said }: Comment): string {
  const { erase: _unsaid, ...own } = ownData ?? { erase: null };
  const text = JSON.stringify(
    { ...said, ownData: own },
    (key, value: unknown) => (key === '__typename' ? undefined : value),
    2,
  );
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}

const handledFacts = (comment: Comment) => [
  { term: '收到时间', detail: moment(comment.submittedAt) },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[comment.channel] },
  { term: '版本', detail: `${comment.revisions.length}个` },
  ...(comment.outcome
    ? [{ term: '处理结果', detail: `${OUTCOME_LABELS[comment.outcome]}。${comment.reason ?? ''}` }]
    : []),
];

const Person = ({ own, receiptNo }: { own: Own; receiptNo: string }) => (
  <Section id="benren" title="姓名和联系方式" rule>
    <Facts
      items={[
        { term: '姓名', detail: own.name ?? '没有保存' },
        ...(own.organisation ? [{ term: '单位', detail: own.organisation }] : []),
        { term: '联系方式', detail: own.contact ?? '没有保存' },
      ]}
    />
    {own.erase.allowed ? (
      <EraseContact receiptNo={receiptNo} />
    ) : (
      own.erase.findings.map(({ message, fix }) => (
        <p key={message} className="small soft gap-top">
          {message}
          {fix}
        </p>
      ))
    )}
  </Section>
);

const Traces = ({ messages, readings }: Own) => (
  <Section id="jilu" title="谁看过，发过什么" rule>
    <Facts
      items={[
        ...readings.map(({ at, unit, reason }) => ({
          term: moment(at),
          detail: `${unit}查看了联系方式或者原文，理由：${reason}`,
        })),
        ...messages.map(({ to, subject, createdAt, sentAt }) => ({
          term: moment(sentAt ?? createdAt),
          detail: `${subject}（${to || '没有地址'}${sentAt ? '' : '，没有发出'}）`,
        })),
      ]}
    />
    {readings.length === 0 ? <p className="small soft gap-top">没有工作人员查看过您的联系方式。</p> : null}
    {messages.length === 0 ? <p className="small soft gap-top">没有给您发过告知。</p> : null}
  </Section>
);
