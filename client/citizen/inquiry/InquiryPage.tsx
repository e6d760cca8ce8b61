import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { longDate, moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import type { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';
import { FormErrors } from '../FormErrors.tsx';
import { inquiryFileHref } from '../addresses/inquiry.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { isProved } from './letter-code.ts';
import { LetterPart } from './LetterPart.tsx';
import { Replaced } from './Replaced.tsx';

export const InquiryPageQuery = graphql(`
  query InquiryPage($token: String!) {
    site {
      organName
    }
    replaced: unitLinkReplaced(token: $token)
    letter: unitInquiryByLink(token: $token) {
      unitName
      askedAs
      matter
      fromUnit
      note
      contact
      digest
      draftNo
      sentOn
      dueOn
      codeTo
      recalledAt
      reply
      opinions {
        clauseNo
        text
      }
      signedBy
      signedAt
      clauses {
        no
        text
      }
      files {
        id
        name
      }
      viewerCan {
        action
        allowed
        findings {
          message
          fix
        }
      }
    }
  }
`);

export type InquiryData = ResultOf<typeof InquiryPageQuery>;
export type Letter = NonNullable<InquiryData['letter']>;

const tagOf = ({ recalledAt, reply, viewerCan }: Letter) => {
  if (recalledAt) return <Tag kind="closed">已撤回</Tag>;
  if (reply) return <Tag kind="done">已答复</Tag>;
  return offer(viewerCan, 'answer').allowed ? (
    <Tag kind="due">等待答复</Tag>
  ) : (
    <Tag kind="closed">已截止</Tag>
  );
};

const HEARD = '《公平竞争审查条例》第十六条';

/** Why somebody is asked, by the capacity they are asked in. */
const WHY: Readonly<Record<AskedAs, { touches: string; article: string }>> = {
  UNIT: { touches: '草案涉及贵单位职责', article: '《重大行政决策程序暂行条例》第十三条' },
  OPERATOR: { touches: '草案涉及贵单位的经营活动', article: HEARD },
  ASSOCIATION: { touches: '草案涉及贵会所在行业的经营活动', article: HEARD },
};

/** 征求意见函 of a unit without an account: the questions, the text, the answer and its signature. */
export function InquiryPage({ data: { letter, replaced }, at, form }: PageProps<InquiryData>) {
  if (!letter) return replaced ? <Replaced /> : <OpensNothing />;
  const { touches, article } = WHY[letter.askedAs];
  return (
    <Page>
      <PageHead tags={tagOf(letter)} title="征求意见函">
        <p>{letter.unitName}：</p>
        <p>
          {letter.fromUnit}起草了《{letter.matter}》。{touches}，请在
          {longDate(letter.dueOn)}前答复。
        </p>
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <LetterPart
        letter={letter}
        asks="征求意见的单位"
        lookAt="请着重研究"
        article={article}
        fileHref={(file) => inquiryFileHref(at.params.token ?? '', file)}
      />
      <Section id="dafu" title="答复" rule>
        {offer(letter.viewerCan, 'answer').allowed ? (
          <AnswerForm letter={letter} form={form} proved={isProved(at)} />
        ) : (
          <Standing letter={letter} />
        )}
      </Section>
    </Page>
  );
}

/** Answer as it was signed, or the reasons against answering. */
function Standing({ letter }: { letter: Letter }) {
  const { reply, opinions, signedBy, signedAt, digest, viewerCan } = letter;
  if (!reply || !signedAt)
    return offer(viewerCan, 'answer').findings.map(({ message, fix }) => (
      <p key={message}>
        {message}
        {fix}
      </p>
    ));
  return (
    <Facts
      items={[
        { term: '答复', detail: UNIT_REPLY_LABELS[reply] },
        ...opinions.map(({ clauseNo, text }, index) => ({
          term: clauseNo ? `对${clauseName(clauseNo)}的意见` : `意见${index + 1}`,
          detail: text,
        })),
        { term: '签署', detail: `${signedBy}，${moment(signedAt)}` },
        { term: '所读草案的摘要', detail: digest.slice(0, 12) },
      ]}
    />
  );
}

/** All alike: whoever guesses learns nothing. */
const OpensNothing = () => (
  <Page>
    <PageHead
      title="这个链接打不开征求意见函"
      lead="链接可能没有复制完整，或者不是发给贵单位的那一条。请从收到的告知里重新打开；仍然打不开的，请与承办单位联系。"
    />
  </Page>
);
