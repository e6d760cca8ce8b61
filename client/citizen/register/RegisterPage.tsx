import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Pair, Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS, words } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { DrawsPart } from '../draw/DrawsPart.tsx';
import { APPLY, ATTENDANCE_RULES, FAIRNESS, REGISTER } from '../addresses/register.ts';
import { wordOf } from '../parts/category-words.ts';
import { NamedPart } from './NamedPart.tsx';
import { HowChosen, NextDraw, WhatFor } from './RegisterParts.tsx';

export const RegisterPageQuery = graphql(`
  query RegisterPage($category: RepresentativeCategory, $region: String) {
    roster(category: $category, region: $region) {
      total
      counts {
        category
        count
      }
      regions {
        region
        count
      }
      ...NamedPart_roster
    }
    draws(first: 5) {
      no
      drawnAt
      voidedAt
      item {
        title
      }
      ...DrawsPart_draws
    }
  }
`);

export type RegisterData = ResultOf<typeof RegisterPageQuery>;
type Roster = RegisterData['roster'];

/** 社会公众代表库: how many of whom, by name only who agreed, and how one comes in. */
export function RegisterPage({ data: { roster, draws }, at }: PageProps<RegisterData>) {
  return (
    <Page>
      <PageHead
        title={words.nav.representatives}
        lead="政府开会审议与大家切身有关的事，请公众代表到会场听、到会场说。代表按公布的办法选出，不由人挑，任何人都能重做一遍。"
      >
        <p className="row">
          <ButtonLink href={APPLY}>申请当代表</ButtonLink>
          <ButtonLink look="quiet" href={FAIRNESS}>
            邀请得公平吗
          </ButtonLink>
          <ButtonLink look="text" href={ATTENDANCE_RULES}>
            列席会议的规则
          </ButtonLink>
        </p>
        <NextDraw draws={draws} />
      </PageHead>
      {roster.total === 0 ? <Nobody /> : <Counted {...roster} />}
      <WhatFor />
      <HowChosen draws={draws} />
      <DrawsPart draws={draws} />
      {roster.total === 0 ? null : <NamedPart roster={roster} query={at.query} />}
      <Section id="yiju" title="依据" rule>
        <p className="prose">
          《县政务公开任务清单》要求建立社会公众代表库，邀请利益相关方和公众代表列席政府会议；代表类别依《关于健全重大行政决策公众参与机制的规定》。代表的任期、轮换和邀请的时间是本县的设定，见
          <a href={ATTENDANCE_RULES}>列席会议的规则</a>。
        </p>
      </Section>
    </Page>
  );
}

const Nobody = () => (
  <Empty title="代表库里现在没有在任的代表" level={2}>
    <p>
      县政府办公室核实入库以后，人数按类别在这里公布。年满十八周岁的都可以<a href={APPLY}>申请</a>。
    </p>
  </Empty>
);

const Counted = ({ total, counts, regions }: Roster) => (
  <Section id="renshu" title="在任代表" rule>
    <Totals
      items={[
        { value: total, label: '名在任代表（截至今天）' },
        { value: counts.length, label: '个类别' },
        { value: regions.length, label: '个乡镇（街道）' },
      ]}
    />
    <div className="gap-above">
      <Pair>
        <Counts
          caption="各类别在任代表人数"
          head="类别"
          rows={counts.map(({ category, count }) => ({
            name: REPRESENTATIVE_CATEGORY_LABELS[category],
            href: withQuery(REGISTER, { leibie: wordOf(category) }),
            count,
          }))}
        />
        <Counts
          caption="各乡镇（街道）在任代表人数"
          head="乡镇（街道）"
          rows={regions.map(({ region, count }) => ({
            name: region,
            href: withQuery(REGISTER, { xiangzhen: region }),
            count,
          }))}
        />
      </Pair>
    </div>
    <p className="small soft gap-top">
      {several(total, counts)
        ? `一人可以有几种身份，每种身份各计一次，所以各类别之和多于${total}；总人数中一人只计一次，列席一次会议也只以一种身份。`
        : '一人可以有几种身份；总人数中一人只计一次，列席一次会议也只以一种身份。'}
    </p>
  </Section>
);

const several = (total: number, counts: Roster['counts']) =>
  counts.reduce((sum, { count }) => sum + count, 0) > total;

interface CountsProps {
  caption: string;
  head: string;
  rows: readonly { name: string; href: string; count: number }[];
}

/** Each row leads to the names of those who agreed; on a phone the number stands first. */
const Counts = ({ caption, head, rows }: CountsProps) => (
  <div className="counts">
    <Table
      stack
      caption={caption}
      captionHidden
      columns={[{ label: head }, { label: '人数', num: true }]}
      rows={rows.map(({ name, href, count }) => ({
        key: name,
        cells: [
          <a key="name" href={`${href}#xingming`}>
            {name}
          </a>,
          count,
        ],
      }))}
    />
  </div>
);
