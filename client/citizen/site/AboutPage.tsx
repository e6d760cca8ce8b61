import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { CATALOGUE, CONSULTATIONS, MY_COMMENT, REPORTS, RULES } from '../addresses.ts';

export const AboutPageQuery = graphql(`
  query AboutPage {
    site {
      organName
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

export type AboutData = ResultOf<typeof AboutPageQuery>;

const STEPS = [
  { name: '列入目录', note: '年度事项目录经县委同意后公布' },
  { name: '启动和起草', note: '承办单位调查研究，形成草案' },
  { name: '公众参与', note: '公开征求意见一般不少于30日' },
  { name: '专家论证', note: '专业性、技术性较强的事项' },
  { name: '风险评估', note: '可能对社会稳定、公共安全等造成不利影响的' },
  { name: '合法性审查', note: '未经审查或者审查不合法的，不得提交讨论' },
  { name: '集体讨论', note: '由常务会议或者全体会议讨论决定' },
  { name: '公布', note: '及时公布，便于查询' },
].map((step) => ({ ...step, state: 'next' as const }));

/** 一项决策怎样作出, and where one can have a say. */
export function AboutPage({ data }: PageProps<AboutData>) {
  const feedbackDays = data.localPolicy.values.find(({ key }) => key === 'feedbackWorkingDays')?.value;
  return (
    <Page>
      <PageHead
        title={words.nav.about}
        lead={`${data.site.organName}的重大行政决策，按照《重大行政决策程序暂行条例》（国务院令第713号）作出。每一步做了什么、什么时候做的，都在事项的页面上公开。`}
      />
      <Section id="buzhou" title="八个步骤" rule>
        <Steps layout="down" steps={STEPS} />
        <p className="gap-above small soft">
          不是每个事项都要经过全部步骤；目录里写明了每个事项应当履行的程序。
        </p>
      </Section>
      <HowTo feedbackDays={feedbackDays} />
      <Section id="wenti" title="常见的问题" rule>
        <Questions {...data} />
      </Section>
    </Page>
  );
}

const HowTo = ({ feedbackDays }: { feedbackDays: string | undefined }) => (
  <Section id="canyu" title="您可以怎样参与" rule>
    <ol className="steps-text stack prose">
      <li>
        <b>看今年要决定什么。</b>
        <a href={CATALOGUE}>决策目录</a>写明每件事由谁承办、什么时候决定、是否听证。
      </li>
      <li>
        <b>提意见。</b>在<a href={CONSULTATIONS}>意见征集</a>
        里选一件事，可以针对某一条，也可以针对全文。不用注册，可以匿名。也可以打电话、寄信、当面提，由工作人员代录，一样有编号。
      </li>
      <li>
        <b>拿到回执。</b>提交后当场得到受理编号和查询码。截止以前可以在<a href={MY_COMMENT}>我的参与</a>
        里修改或者撤回。
      </li>
      <li>
        <b>看结果。</b>截止以后{feedbackDays ? `${feedbackDays}个工作日内（本县设定）` : '在规定期限内'}
        公布采纳情况：采纳多少、没有采纳的为什么、草案改了哪里。在<a href={REPORTS}>采纳反馈</a>
        里可以看到全部，凭编号可以看到您自己那一条。
      </li>
    </ol>
  </Section>
);

const Questions = ({ site: { phone, hotline } }: AboutData) => (
  <div className="stack prose">
    <h3>提了意见就会采纳吗？</h3>
    <p>不一定，但每一条都会研究处理。没有采纳或者只采纳一部分的，必须写明理由，理由公开。</p>
    <h3>期限怎样计算？</h3>
    <p>
      公布当天不算，从第二天起数；最后一天到夜里24:00，以北京时间为准。遇到休息日，顺延到下一个工作日。期限只会延长，不会提前。哪些是法律的规定，哪些是本县的设定，见
      <a href={RULES}>本县的规则</a>。
    </p>
    <h3>我的姓名会公开吗？</h3>
    <p>不会。公开时只显示姓，如“张**”；只有您单独同意，才显示全名。联系方式和附件不公开。</p>
    <h3>遇到问题找谁？</h3>
    <p>
      每个征集页面上有承办单位的联系方式。
      {phone ? <Dial>{`本站的电话是${phone}。`}</Dial> : ''}
      {hotline ? <Dial hotline>{`也可以拨打${hotline}。`}</Dial> : ''}
    </p>
  </div>
);
