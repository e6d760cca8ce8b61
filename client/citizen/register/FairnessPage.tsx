import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Share, ShareTable } from '#client/ui/Share.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { DrawsPart } from '../draw/DrawsPart.tsx';
import { ATTENDANCE_RULES, fairnessCsvHref, fairnessHref, REGISTER } from '../addresses/register.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { timesLabel } from './fairness-words.ts';
import { WaitingTable } from './WaitingTable.tsx';

export const FairnessPageQuery = graphql(`
  query FairnessPage($year: Int) {
    attendanceStatistics(year: $year) {
      ...AttendanceStatistics_fields
      total {
        ...AttendanceCounts_fields
      }
      byCategory {
        ...GroupsTable_groups
      }
      byRegion {
        ...GroupsTable_groups
      }
      waiting {
        ...WaitingTable_waiting
      }
    }
    draws(year: $year) {
      ...DrawsPart_draws
    }
  }
`);

export type FairnessData = ResultOf<typeof FairnessPageQuery>;
type Statistics = FairnessData['attendanceStatistics'];

/** 邀请公平统计: whether those who are asked are like those who could be, counted and without a name. */
export function FairnessPage({ data: { attendanceStatistics: all, draws } }: PageProps<FairnessData>) {
  return (
    <Page>
      <PageHead
        title={`${all.year}年列席邀请情况`}
        lead="请了谁、各多少次、与代表库的构成相比是不是均衡，都在这里。只有人数，没有姓名；人数少到能认出个人的，合成一行。"
      >
        <Years {...all} />
        {all.members === 0 ? null : <Contents />}
      </PageHead>
      <Overall {...all} />
      <Groups {...all} />
      <Times {...all} />
      <Waiting {...all} />
      <DrawsPart title={`${all.year}年的抽选`} draws={draws} none={`${all.year}年的会议没有公布过抽选。`} />
      <p className="row gap-above">
        <a href={fairnessCsvHref(all.year)}>下载本页的统计（CSV）</a>
        <a href={ATTENDANCE_RULES}>代表怎样选出</a>
      </p>
    </Page>
  );
}

/** The parts of a year with anybody in office. */
const Contents = () => (
  <p className="row small screen-only gap-top">
    <a href="#leibie">各类别</a>
    <a href="#xiangzhen">各乡镇（街道）</a>
    <a href="#cishu">每人受邀几次</a>
    <a href="#dengdai">多久没有受邀</a>
    <a href="#chouxuan">各次抽选</a>
  </p>
);

const Years = ({ year, years }: Statistics) =>
  years.length < 2 ? null : (
    <Chips
      label="年度"
      items={years.map((one) => ({
        href: fairnessHref(one),
        label: `${one}年`,
        ...(one === year ? { current: true } : {}),
      }))}
    />
  );

const Overall = ({ year, members, total, stakeholders }: Statistics) => (
  <Section id="zongshu" title="总数" rule>
    {total.sent === 0 ? (
      <p className="prose">
        {year}年的会议还没有向社会公众代表发出邀请
        {stakeholders > 0 ? `，向利益相关方发出${stakeholders}份` : ''}。当年任过职的代表{members}名。
      </p>
    ) : (
      <>
        <Totals
          items={[
            { value: members, label: `名代表${year}年任过职` },
            { value: total.sent, label: '份邀请发给公众代表' },
            { value: total.accepted, label: '份应邀' },
            { value: total.attended, label: '人次列席' },
            { value: total.declined, label: '份谢绝或者退出' },
            { value: total.silent, label: '份逾期未答复' },
          ]}
        />
        <p className="small soft gap-top">
          按会议日期统计，取消的邀请不计；还没有到答复期限的，只计入发出的份数。
          {stakeholders > 0 ? `另外向利益相关方发出${stakeholders}份，不在统计之内。` : ''}
        </p>
        <p className="small soft">
          代表人数包括当年任期届满、退出的；今天在任的人数见<a href={REGISTER}>社会公众代表库</a>。
        </p>
      </>
    )}
  </Section>
);

const Groups = ({ byCategory, byRegion, members, total }: Statistics) =>
  members === 0 && total.sent === 0 ? null : (
    <>
      <Section id="leibie" title="各类别" rule>
        <GroupsTable head="类别" groups={byCategory} />
        <p className="small soft gap-top">
          一人有几种身份的，在代表库中各计一次；一份邀请只计入受邀时的那一种身份。谢绝包括应邀后退出，未复指逾期没有答复。
        </p>
      </Section>
      <Section id="xiangzhen" title="各乡镇（街道）" rule>
        <GroupsTable head="乡镇（街道）" groups={byRegion} />
      </Section>
    </>
  );

const Times = ({ year, members, invitedTimes }: Statistics) => {
  if (members === 0) return null;
  const parts = invitedTimes.map((count, times) => ({ label: timesLabel(times), count }));
  return (
    <Section id="cishu" title="每人受邀几次" rule>
      <Share parts={parts} label="受邀次数的构成，数字见下表" />
      <ShareTable parts={parts} caption={`${year}年代表受邀次数`} heads={['受邀', '人数', '占比']} />
    </Section>
  );
};

const Waiting = ({ members, waiting }: Statistics) =>
  members === 0 ? null : (
    <Section id="dengdai" title="多久没有受邀" rule>
      <p className="prose gap-below">
        现在在任的代表，从上一次受邀的会议算起；从来没有受邀的，从可以受邀之日算起。按需轮换让等得久、受邀少的在前。
      </p>
      <WaitingTable waiting={waiting} />
    </Section>
  );
