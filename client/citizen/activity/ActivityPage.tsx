import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { ElderBar, Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { waysOf } from '../ways/other-ways.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PassLine } from '../parts/PassLine.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { activityCalendarHref, activityHref, questionnaireHref } from '../addresses/activity.ts';
import { heldText, standingTag } from '../parts/activity-standing.ts';
import { TallyPart } from './TallyPart.tsx';

export const ActivityPageQuery = graphql(`
  query ActivityPage($no: String!, $seq: Int!) {
    serverTime {
      now
    }
    decision(no: $no) {
      ...OtherWays_decision
    }
    eventFormerlyAt(decisionNo: $no, seq: $seq)
    activity(no: $no, seq: $seq) {
      seq
      method
      title
      purpose
      audience
      startsAt
      endsAt
      contact
      state
      publishedAt
      cancelledReason
      heldOn
      attendedCount
      minutes
      summaries
      questions {
        text
      }
      answering
      decision {
        no
        title
        leadUnit {
          name
        }
      }
      ...TallyPart_activity
    }
  }
`);

export type ActivityData = ResultOf<typeof ActivityPageQuery>;
export type Activity = NonNullable<ActivityData['activity']>;

/** 一份问卷、一次书面征求意见: the action open now, the announcement, and the outcome. */
export function ActivityPage({ data: { activity, decision, serverTime }, at }: PageProps<ActivityData>) {
  if (!activity) return null;
  const tag = standingTag(activity);
  return (
    <>
      <Page>
        <PageHead
          tags={
            <>
              <Tag kind={tag.kind}>{tag.word}</Tag>
              <Tag>{PARTICIPATION_METHOD_LABELS[activity.method]}</Tag>
            </>
          }
          title={activity.title}
        >
          <Facts inline items={headFacts(activity)} />
          <PassLine href={activityHref(activity)} />
        </PageHead>
        <Now {...activity} />
        <Outcome {...activity} />
        <TallyPart activity={activity} />
        <Section id="gonggao" title="活动公告" rule>
          <Facts items={noticeFacts(activity)} />
        </Section>
        {decision ? (
          <OtherWays ways={waysOf(decision, { now: serverTime.now, except: activityHref(activity) })} />
        ) : null}
        <FollowLink no={activity.decision.no} />
        <PrintAddress at={at} href={activityHref(activity)} />
      </Page>
      {activity.answering ? <ElderBar word="填写问卷" href={questionnaireHref(activity)} /> : null}
    </>
  );
}

const headFacts = ({ decision, publishedAt }: Activity): Fact[] => [
  { term: '决策事项', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> },
  { term: '承办单位', detail: decision.leadUnit.name },
  ...(publishedAt ? [{ term: '公告时间', detail: moment(publishedAt) }] : []),
];

/** Action open to the reader now, or the reason why there is none. */
function Now(activity: Activity) {
  const { state, cancelledReason, answering } = activity;
  if (state === 'CANCELLED')
    return (
      <Note tone="care" title="这项活动已经取消">
        {`理由：${cancelledReason ?? ''}`}
      </Note>
    );
  if (state === 'HELD') return null;
  return (
    <p className="row screen-only gap-below">
      {answering ? <ButtonLink href={questionnaireHref(activity)}>填写问卷</ButtonLink> : null}
      <ButtonLink look="quiet" href={activityCalendarHref(activity)}>
        加入日历
      </ButtonLink>
    </p>
  );
}

/** 活动纪要: attendance, minutes and summaries of an activity that was held. */
const Outcome = ({ heldOn, attendedCount, minutes, summaries, questions }: Activity) =>
  heldOn && minutes ? (
    <Section id="jiyao" title="活动纪要" rule>
      <div className="stack">
        <Facts
          items={[
            { term: '举行日期', detail: longDate(heldOn) },
            { term: '参加人数', detail: `${attendedCount ?? 0}人（份）` },
          ]}
        />
        <Paragraphs>{minutes}</Paragraphs>
        {(summaries ?? []).map((summary, place) =>
          summary ? (
            <Paragraphs key={place}>
              {`第${place + 1}题“${questions[place]?.text ?? ''}”的书面回答：${summary}`}
            </Paragraphs>
          ) : null,
        )}
        <p className="small soft">
          活动中提出的意见，与网上、来信提出的意见一并研究处理，采纳情况随决策事项公布。
        </p>
      </div>
    </Section>
  ) : null;

const noticeFacts = (activity: Activity): Fact[] => [
  { term: '时间', detail: heldText(activity) },
  { term: '内容', detail: <Paragraphs>{activity.purpose}</Paragraphs> },
  { term: '参加对象', detail: activity.audience },
  ...(activity.method === 'QUESTIONNAIRE'
    ? [{ term: '参加办法', detail: '不用报名，网上填写，不收集姓名' }]
    : []),
  { term: '联系方式', detail: <Paragraphs dial>{activity.contact}</Paragraphs> },
];
