import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { longDate, moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EXPERT_CONCLUSION_LABELS, EXPERT_WAY_LABELS } from '#server/law/procedure/expert-answer.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import { FormErrors } from '../FormErrors.tsx';
import { expertFileHref } from '../addresses/inquiry.ts';
import { DeclarationForm, OpinionForm } from './ExpertForms.tsx';
import { isProved } from './letter-code.ts';
import { LetterPart } from './LetterPart.tsx';
import { Replaced } from './Replaced.tsx';

export const ExpertPageQuery = graphql(`
  query ExpertPage($token: String!) {
    site {
      organName
    }
    replaced: expertLinkReplaced(token: $token)
    letter: expertInquiryByLink(token: $token) {
      addressee
      expertKind
      standing
      matter
      fromUnit
      note
      contact
      digest
      draftNo
      sentOn
      dueOn
      codeTo
      interest
      interestNote
      declaredAt
      reply
      argument {
        ...ExpertArgument_fields
      }
      way
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

export type ExpertData = ResultOf<typeof ExpertPageQuery>;
export type ExpertLetter = NonNullable<ExpertData['letter']>;

const tagOf = ({ standing, viewerCan }: ExpertLetter) => {
  if (standing === 'RECALLED') return <Tag kind="closed">已撤回</Tag>;
  if (standing === 'RECUSED') return <Tag kind="done">已回避</Tag>;
  if (standing === 'ANSWERED' || standing === 'TREATED') return <Tag kind="done">已署名</Tag>;
  return offer(viewerCan, 'answer').allowed ? (
    <Tag kind="due">等待答复</Tag>
  ) : (
    <Tag kind="closed">已截止</Tag>
  );
};

/** 专家论证函: the questions, the text, the declaration of interests, the opinion and the signature under it. */
export function ExpertPage({ data: { letter, replaced }, at, form }: PageProps<ExpertData>) {
  if (!letter) return replaced ? <Replaced /> : <OpensNothing />;
  return (
    <Page>
      <PageHead tags={tagOf(letter)} title="专家论证函">
        <p>{letter.addressee}：</p>
        <p>
          {letter.fromUnit}起草了《{letter.matter}》，请您论证它的必要性、可行性、科学性，在
          {longDate(letter.dueOn)}前答复。
        </p>
        {offer(letter.viewerCan, 'answer').allowed ? (
          <p>
            <a href="#dafu">直接去{letter.interest ? '填写论证意见' : '作利害关系声明'}</a>
          </p>
        ) : null}
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <LetterPart
        letter={letter}
        asks="请您论证的单位"
        lookAt="请着重论证"
        article="《重大行政决策程序暂行条例》第十九条、第二十条"
        digest={offer(letter.viewerCan, 'answer').allowed ? letter.digest : undefined}
        fileHref={(file) => expertFileHref(at.params.token ?? '', file)}
      />
      <Answer letter={letter} form={form} proved={isProved(at)} />
    </Page>
  );
}

interface AnswerProps extends Pick<PageProps<ExpertData>, 'form'> {
  letter: ExpertLetter;
  proved: boolean;
}

function Answer({ letter, form, proved }: AnswerProps) {
  const open = offer(letter.viewerCan, 'answer').allowed;
  if (open && !letter.interest)
    return (
      <Section id="dafu" title="第一步：利害关系声明" rule>
        <DeclarationForm letter={letter} form={form} proved={proved} />
      </Section>
    );
  if (open)
    return (
      <Section id="dafu" title="第二步：论证意见" rule>
        <Declared letter={letter} />
        {letter.expertKind === 'INSTITUTION' ? (
          <Sealed />
        ) : (
          <OpinionForm letter={letter} form={form} proved={proved} />
        )}
      </Section>
    );
  return (
    <Section id="dafu" title="答复" rule>
      <Standing letter={letter} />
    </Section>
  );
}

const Declared = ({ letter: { declaredAt } }: { letter: ExpertLetter }) => (
  <p>您已经{declaredAt ? `于${moment(declaredAt)}` : ''}声明：与本决策事项没有直接利害关系。</p>
);

const Sealed = () => <p>专业机构的论证意见应当盖章：请把盖章的书面意见交承办单位，由其附扫描件录入。</p>;

/** Declaration and opinion as they were signed, or the reasons against signing any. */
function Standing({ letter }: { letter: ExpertLetter }) {
  const { interest, interestNote, declaredAt, reply, way, signedBy, signedAt, digest, viewerCan } = letter;
  if (!interest && !reply)
    return offer(viewerCan, 'answer').findings.map(({ message, fix }) => (
      <p key={message}>
        {message}
        {fix}
      </p>
    ));
  return (
    <>
      {interest === 'DIRECT' ? <p>感谢您的声明。您不参加本决策的论证，承办单位另选专家。</p> : null}
      <Facts
        items={[
          ...(interest && declaredAt
            ? [
                {
                  term: '利害关系声明',
                  detail: `${INTEREST_DECLARATION_LABELS[interest]}${interestNote ? `：${interestNote}` : ''}，${moment(declaredAt)}`,
                },
              ]
            : []),
          ...(reply && way && signedAt
            ? [
                { term: '结论', detail: EXPERT_CONCLUSION_LABELS[reply] },
                { term: '必要性', detail: letter.argument?.necessity ?? '' },
                { term: '可行性', detail: letter.argument?.feasibility ?? '' },
                { term: '科学性', detail: letter.argument?.scientificMerit ?? '' },
                { term: '署名', detail: `${EXPERT_WAY_LABELS[way]}：${signedBy}，${moment(signedAt)}` },
              ]
            : []),
          { term: '所读草案的摘要', detail: digest.slice(0, 12) },
        ].filter(({ detail }) => detail !== '')}
      />
    </>
  );
}

/** All alike: whoever guesses learns nothing. */
const OpensNothing = () => (
  <Page>
    <PageHead
      title="这个链接打不开专家论证函"
      lead="链接可能没有复制完整，或者不是发给您的那一条。请从收到的告知里重新打开；仍然打不开的，请与承办单位联系。"
    />
  </Page>
);
