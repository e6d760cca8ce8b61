import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT } from '../addresses.ts';
import { MESSAGES, REQUEST_FORM } from '../addresses/casework.ts';
import { Dial } from '../Dial.tsx';
import { numberOf } from '../register/policy-numbers.ts';
import { COURSE, courseNotes, type Rule, rulesOf } from './request-rules.ts';
import { RequestOutcomes } from './RequestOutcomes.tsx';

export const RequestsPageQuery = graphql(`
  query RequestsPage {
    site {
      organName
      sponsorUnit
      phone
      hotline
    }
    localPolicy {
      values {
        key
        value
      }
    }
  }
`);

export type RequestsData = ResultOf<typeof RequestsPageQuery>;

/** 政府信息公开指南: how information that is not public is asked for, and what becomes of it. */
export function RequestsPage({ data: { site, localPolicy } }: PageProps<RequestsData>) {
  const rules = rulesOf(numberOf(localPolicy.values, 'requestInternalWorkingDays'));
  return (
    <Page>
      <PageHead
        title={words.nav.requests}
        lead="县政府和部门制作、保存的信息，没有主动公开的，可以申请获取。在线提出，当场得到受理编号，凭它查看每一步和答复。"
      >
        <p className="row screen-only">
          <ButtonLink href={REQUEST_FORM}>提出申请</ButtonLink>
          <ButtonLink look="text" href={MY_COMMENT}>
            查询办理情况
          </ButtonLink>
        </p>
      </PageHead>
      <Organ site={site} />
      <RulesPart id="zenyang" title="怎样提出" rules={rules.asking} />
      <Course />
      <RulesPart id="qixian" title="什么时候答复" rules={rules.terms} />
      <RequestOutcomes />
      <RulesPart id="feiyong" title="收不收费" rules={rules.fees} />
      <RulesPart id="jiuji" title="不服怎么办" rules={rules.remedies} />
      <p className="small soft gap-above">
        问政策、反映问题，到<a href={MESSAGES}>{words.nav.messages}</a>；对正在征求意见的草案有意见，到
        <a href={CONSULTATIONS}>{words.nav.consultations}</a>。
      </p>
    </Page>
  );
}

/** 受理机关, and how it is reached. */
const Organ = ({ site: { organName, sponsorUnit, phone, hotline } }: Pick<RequestsData, 'site'>) => (
  <Section id="jiguan" title="向谁提出" rule>
    <Facts
      items={[
        { term: '受理机关', detail: sponsorUnit || organName },
        { term: '电话', detail: phone },
        { term: '热线', detail: hotline },
        { term: '由谁答复', detail: '受理以后，转制作或者保存这项信息的机关办理，由它书面答复。' },
      ]
        .filter(({ detail }) => detail !== '')
        .map(({ term, detail }) => ({ term, detail: <Dial hotline>{detail}</Dial> }))}
    />
  </Section>
);

interface RulesPartProps {
  id: string;
  title: string;
  rules: readonly Rule[];
}

/** Statements of one subject, each with the provision it rests on. */
const RulesPart = ({ id, title, rules }: RulesPartProps) => (
  <Section id={id} title={title} rule>
    <Facts
      items={rules.map(({ term, told, article }) => ({
        term,
        detail: (
          <>
            {told}
            {article ? <small className="apart-line soft">{article}</small> : null}
          </>
        ),
      }))}
    />
  </Section>
);

const STEPS: readonly Step[] = COURSE.map((name) => ({ name, note: courseNotes[name], state: 'next' }));

/** 办理流程. */
const Course = () => (
  <Section id="liucheng" title="办理流程" rule>
    <Steps steps={STEPS} />
  </Section>
);
