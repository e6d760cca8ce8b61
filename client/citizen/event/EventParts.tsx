import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { EventReport_EventFragment as Report } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { EVENT_NOTICE_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const EventReportFragment = graphql(`
  fragment EventReport_event on Event {
    stage
    reportPublishedAt
    reportDueOn
    reportLate
    report {
      summary
      opinions
      attendance {
        category
        persons
      }
    }
  }
`);

/** 活动情况: how it was, how many came, what was said; or when it will be told, and that it is late. */
export function EventReportPart({ event }: { event: FragmentType<typeof EventReportFragment> }) {
  const { stage, report, reportPublishedAt, reportDueOn, reportLate } = readFragment(
    EventReportFragment,
    event,
  );
  if (report && reportPublishedAt)
    return (
      <Section id="qingkuang" title="活动情况" rule>
        <div className="stack">
          <Facts
            items={[
              { term: '公布时间', detail: moment(reportPublishedAt) },
              { term: '到场人数', detail: report.attendance.map(countText).join('、') },
            ]}
          />
          <Paragraphs>{report.summary}</Paragraphs>
          <Opinions opinions={report.opinions} />
        </div>
      </Section>
    );
  if (stage !== 'FINISHED') return null;
  return reportLate ? (
    <Note tone="due" title="活动情况逾期没有公布">{`应当在${longDate(reportDueOn)}以前公布。`}</Note>
  ) : (
    <Note title="活动已经举行">{`活动情况将在${longDate(reportDueOn)}以前公布。`}</Note>
  );
}

type Attendance = NonNullable<Report['report']>['attendance'][number];

const countText = ({ category, persons }: Attendance) =>
  `${category ? REPRESENTATIVE_CATEGORY_LABELS[category] : '公众'}${persons}人`;

const Opinions = ({ opinions }: { opinions: readonly string[] }) =>
  opinions.length === 0 ? (
    <p className="soft">现场没有人提出意见。</p>
  ) : (
    <>
      <p>现场听到的意见：</p>
      <Paragraphs>{opinions.map((one, index) => `${index + 1}．${one}`).join('\n')}</Paragraphs>
    </>
  );

export const EventNoticesFragment = graphql(`
  fragment EventNotices_event on Event {
    notices {
      kind
      text
      at
    }
  }
`);

/** 变更情况: what was told after the announcement, word for word; nothing where nothing changed. */
export function EventNoticesPart({ event }: { event: FragmentType<typeof EventNoticesFragment> }) {
  const { notices } = readFragment(EventNoticesFragment, event);
  const later = notices.filter(({ kind }) => kind !== 'ANNOUNCED' && kind !== 'REPORTED');
  return later.length === 0 ? null : (
    <Section id="biangeng" title="变更情况" rule>
      <Facts
        items={later.map(({ kind, text, at }) => ({
          term: EVENT_NOTICE_LABELS[kind],
          detail: (
            <>
              <p className="small soft">{moment(at)}</p>
              <Paragraphs>{text}</Paragraphs>
            </>
          ),
        }))}
      />
    </Section>
  );
}
