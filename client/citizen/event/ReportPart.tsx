import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { EventReport_EventFragment as Data } from '#client/graphql/graphql.ts';
import { groupedCode, longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Photos } from '#client/ui/Photos.tsx';
import { EVENT_KINDS, OUTCOME_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { consultationHref } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const EventReportFragment = graphql(`
  fragment EventReport_event on Event {
    kind
    decision {
      no
    }
    stage
    reportPublishedAt
    reportDueOn
    reportLate
    report {
      summary
      attendanceNote
      attendance {
        category
        persons
      }
    }
    opinions {
      ...EventOpinion_fields
      entered {
        ...EnteredOpinion_fields
      }
    }
    photos {
      id
      url
      width
      height
      alt
      caption
    }
    corrections {
      ...EventCorrection_fields
      attendanceBefore {
        category
        persons
      }
    }
  }
`);

/**
 * 活动情况: course, attendance, opinions and their later treatment; or the day by which it will be published, and whether
 * that day has passed.
 */
export function EventReportPart({ event }: { event: FragmentType<typeof EventReportFragment> }) {
  const told = readFragment(EventReportFragment, event);
  const { kind, decision, stage, report, reportPublishedAt, reportDueOn, reportLate } = told;
  if (report && reportPublishedAt)
    return (
      <Section id="qingkuang" title="活动情况" rule>
        <ReportBody {...told} report={report} publishedAt={reportPublishedAt} />
        {decision && EVENT_KINDS[kind].hears ? <Considered /> : null}
      </Section>
    );
  if (stage !== 'FINISHED') return null;
  return reportLate ? (
    <Note tone="due" title="活动情况逾期没有公布">{`应当在${longDate(reportDueOn)}以前公布。`}</Note>
  ) : (
    <Note title="活动已经举行">{`活动情况将在${longDate(reportDueOn)}以前公布。`}</Note>
  );
}

/**
 * Sentence on the treatment of opinions given at an event on a decision in the making: considered with all other
 * opinions on it.
 */
const Considered = () => (
  <p className="small soft">活动中提出的意见，与网上、来信提出的意见一并研究处理，采纳情况随决策事项公布。</p>
);

interface BodyProps extends Pick<Data, 'opinions' | 'photos' | 'corrections'> {
  report: NonNullable<Data['report']>;
  /** null: not yet, on the desk. */
  publishedAt: string | null;
}

/** The report itself, as everybody reads it. */
export const ReportBody = ({ report, opinions, photos, corrections, publishedAt }: BodyProps) => (
  <div className="stack">
    <Facts
      items={[
        ...(publishedAt ? [{ term: '公布时间', detail: moment(publishedAt) }] : []),
        { term: '到场人数', detail: countsText(report.attendance) },
        ...(report.attendanceNote ? [{ term: '人数说明', detail: report.attendanceNote }] : []),
      ]}
    />
    <div className="prose">
      <Paragraphs>{report.summary}</Paragraphs>
    </div>
    <Corrections corrections={corrections} />
    {photos.length > 0 ? <Photos items={photos} label="活动照片" /> : null}
    <Opinions opinions={opinions} />
  </div>
);

type Attendance = NonNullable<Data['report']>['attendance'];
type Opinion = Data['opinions'][number];

/** How many of which group came (到场人数). */
export const countsText = (attendance: Attendance) =>
  attendance
    .map(
      ({ category, persons }) =>
        `${category ? REPRESENTATIVE_CATEGORY_LABELS[category] : '公众'}${persons}人`,
    )
    .join('、') || '没有填写';

const Corrections = ({ corrections }: Pick<Data, 'corrections'>) =>
  corrections.map(({ at, note, summaryBefore, attendanceBefore }) => (
    <Note key={at} tone="care" small title={`${moment(at)}更正`}>
      <p>{note}</p>
      <More row summary="更正以前的文字">
        <div className="stack">
          <p>{`到场人数：${countsText(attendanceBefore)}`}</p>
          <Paragraphs>{summaryBefore}</Paragraphs>
        </div>
      </More>
    </Note>
  ));

const Opinions = ({ opinions }: { opinions: readonly Opinion[] }) =>
  opinions.length === 0 ? (
    <p className="soft">没有逐条登记的意见，现场的情况见上面的记述。</p>
  ) : (
    <>
      <h3>现场听到的意见</h3>
      <ol className="steps-text stack">
        {opinions.map((opinion) => (
          <li key={opinion.id}>
            {opinion.category ? (
              <span className="soft">{`${REPRESENTATIVE_CATEGORY_LABELS[opinion.category]}：`}</span>
            ) : null}
            {opinion.text}
            {opinion.answer ? (
              <p>
                <b>怎样办理：</b>
                {opinion.answer}
              </p>
            ) : null}
            {opinion.entered ? <Entered {...opinion.entered} /> : null}
          </li>
        ))}
      </ol>
    </>
  );

/** Where it is answered like any other opinion, and how. */
const Entered = ({ receiptNo, decisionNo, round, outcome }: NonNullable<Opinion['entered']>) => (
  <p className="small">
    {`已登记为意见，受理编号${groupedCode(receiptNo)}，`}
    <a href={consultationHref({ no: decisionNo, round })}>与其他意见一并处理</a>
    {outcome ? `，处理结果：${OUTCOME_LABELS[outcome]}。` : '，处理结果随意见采纳情况公布。'}
  </p>
);
