import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import { ABOUT, ADVANCE, CATALOGUE, CONSULTATIONS, REPORTS, RULES, STATUTES } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { INTERPRETERS, REQUEST_FORM, REQUESTS } from '../addresses/casework.ts';
import { CONCERNS } from '../addresses/concern.ts';
import { DEEDS } from '../addresses/deed.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { ANNUAL_REPORTS, PLAN_TASKS, STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { REGISTER } from '../addresses/register.ts';
import { documentsHref, PLANS } from '../addresses/statute.ts';
import { VILLAGES } from '../addresses/village.ts';
import { DATA } from '../data/addresses.ts';
import { OwedReports } from './OwedReports.tsx';

export const OpennessPageQuery = graphql(`
  query OpennessPage {
    annualReports {
      year
      years
      ...OwedReports_reports
    }
  }
`);

type OpennessData = ResultOf<typeof OpennessPageQuery>;

interface Place {
  name: string;
  href: string;
}

const GUIDE: readonly Place[] = [
  { name: '公开指南：向谁申请、怎样申请、什么时候答复', href: REQUESTS },
  { name: '政策解读专员：一项政策打电话问谁', href: INTERPRETERS },
];
const RULES_HERE: readonly Place[] = [
  { name: words.nav.rules, href: RULES },
  { name: STATUTES_NAME, href: STATUTES },
  { name: words.nav.about, href: ABOUT },
];
const TOLD: readonly Place[] = [
  { name: '规范性文件', href: documentsHref() },
  { name: `${PLANS_NAME}：国民经济和社会发展规划、专项规划、区域规划`, href: PLANS },
  { name: words.standardCatalogue, href: STANDARD_CATALOGUE },
  { name: '重大行政决策事项目录', href: CATALOGUE },
  { name: words.advance, href: ADVANCE },
  { name: '决策草案公开征求意见', href: CONSULTATIONS },
  { name: '意见采纳情况', href: REPORTS },
  { name: '采纳意见的落实', href: DEEDS },
  { name: words.nav.hearings, href: HEARINGS },
  { name: '政府会议：议程、直播、纪要', href: MEETINGS },
  { name: '政府开放日、新闻发布会和其他活动', href: ACTIVITIES },
  { name: words.nav.concerns, href: CONCERNS },
  { name: words.villages, href: VILLAGES },
  { name: '社会公众代表', href: REGISTER },
  { name: '公开数据', href: DATA },
  { name: '政务公开任务：谁在什么时候以前做什么', href: PLAN_TASKS },
];

const Places = ({ items }: { items: readonly Place[] }) => (
  <ul className="places">
    {items.map(({ name, href }) => (
      <li key={href}>
        <a href={href}>{name}</a>
      </li>
    ))}
  </ul>
);

/** 政府信息公开专栏, in the order that its standard has (国办公开办函〔2019〕61号): 指南、制度、法定主动公开内容、年报、依申请公开. */
export const OpennessPage = ({ data: { annualReports } }: PageProps<OpennessData>) => (
  <Page>
    <PageHead title={words.nav.openness} lead="县政府和部门应当公开的，从这里进入；没有公开的，可以申请。" />
    <Section id="zhinan" title="政府信息公开指南" rule>
      <Places items={GUIDE} />
    </Section>
    <Section id="zhidu" title="政府信息公开制度" rule>
      <Places items={RULES_HERE} />
    </Section>
    <Section id="neirong" title="法定主动公开内容" rule>
      <Places items={TOLD} />
    </Section>
    <Section
      id="nianbao"
      title="政府信息公开年报"
      rule
      aside={annualReports.years.length > 1 ? <a href={ANNUAL_REPORTS}>历年年报</a> : null}
    >
      <p className="soft small">{annualReports.year}年度</p>
      <OwedReports of={annualReports} />
    </Section>
    <Section id="shenqing" title="依申请公开" rule>
      <p className="row screen-only">
        <ButtonLink href={REQUEST_FORM}>提出申请</ButtonLink>
        <ButtonLink look="text" href={REQUESTS}>
          先看公开指南
        </ButtonLink>
      </p>
    </Section>
  </Page>
);
