/** The adoption report as open data (开放数据): the numbers of the page and every theme with its reason. */
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { COMMENT_CHANNEL_LABELS, OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { csvOf } from '#client/csv.ts';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import { clauseName, subjectOf } from '../names.ts';
import { download } from '../page.ts';
import { roundIn } from './report-page.ts';

export const ReportDataQuery = graphql(`
  query ReportData($no: String!, $round: Int!) {
    report(no: $no, round: $round) {
      id
      no
      round
      title
      introduction
      correctedWords {
        ...CorrectedWords_fields
      }
      opensOn
      closesOn
      publishedOn
      dueOn
      overdue
      unit {
        name
      }
      consultation {
        id
      }
      totals {
        ...ReportTotals_fields
        stancesAlone {
          stance
          count
        }
        bursts {
          ...ReportBurst_fields
        }
        networks {
          ...ReportNetwork_fields
        }
      }
      countByChannel {
        channel
        count
      }
      rows {
        ...ReportRow_fields
        changedClauses {
          clauseNo
          before
          after
        }
        followUps {
          ...FollowUp_fields
        }
      }
    }
  }
`);

type Data = ResultOf<typeof ReportDataQuery>;
type Report = NonNullable<Data['report']>;

const HEAD = [
  '序号',
  '意见',
  '说明',
  '条数',
  '人数',
  '条款',
  '处理结果',
  '理由类别',
  '处理与理由',
  '去向或出处',
  '修改前',
  '修改后',
  '其中只表示态度',
  '再次答复',
  '其中内容相近',
  '相近的组数',
  '其中一字不差',
];

type Row = Report['rows'][number];

const rowOf = ({ changedClauses, result, ground, ...row }: Row) => [
  row.position,
  row.title,
  row.summary,
  row.count,
  row.people,
  row.clauseNos.map(clauseName).join('、'),
  OUTCOME_LABELS[result],
  ground ? REJECTION_GROUND_LABELS[ground] : '',
  row.reason,
  row.route ?? row.coveredAt ?? '',
  changedClauses.map(({ clauseNo, before }) => `${clauseName(clauseNo)}：${before}`).join('\n'),
  result === 'ALREADY_COVERED'
    ? ''
    : changedClauses.map(({ clauseNo, after }) => `${clauseName(clauseNo)}：${after}`).join('\n'),
  row.stancesAlone ?? '',
  (row.followUps ?? []).map(({ answer, answeredOn }) => `${answeredOn}：${answer}`).join('\n'),
  row.alike ?? '',
  row.alikeGroups ?? '',
  row.alikeSame ?? '',
];

/** A table has no strikethrough: corrected words stand with the former ones (更正), in the order of their publication. */
function corrected(report: Report): Report {
  const said = saidCorrected('REPORT', report.correctedWords);
  const mend = saidCorrected('DRAFT', report.correctedWords);
  const rowIn = (row: Row): Row => ({
    ...row,
    title: said(row.title),
    summary: said(row.summary),
    reason: said(row.reason),
    route: row.route && said(row.route),
    changedClauses: row.changedClauses.map((one) => ({ ...one, before: mend(one.before) })),
  });
  return { ...report, introduction: said(report.introduction), rows: report.rows.map(rowIn) };
}

const table = (report: Report) => csvOf([HEAD, ...corrected(report).rows.map(rowOf)]);

/** Fields that only the mechanics of the query need, left out of the file. */
const UNSAID: ReadonlySet<string> = new Set(['__typename', 'id', 'consultation']);

/** Names of the contract, so that programs need no dictionary of ours; the channels' labels stand beside them. */
const json = (published: Report) => {
  const { countByChannel, ...report } = corrected(published);
  return JSON.stringify(
    {
      ...report,
      countByChannel: countByChannel.map((one) => ({ ...one, label: COMMENT_CHANNEL_LABELS[one.channel] })),
    },
    (key, value: unknown) => (UNSAID.has(key) ? undefined : value),
    2,
  );
};

const asked = {
  document: ReportDataQuery,
  variables: roundIn,
  scopes: ({ report }: Data) => ['reports', ...(report ? [`consultation:${report.consultation.id}`] : [])],
};

const nameOf = ({ report }: Data, extension: string) =>
  `${report ? subjectOf(report.title) : ''}意见采纳情况.${extension}`;

export const reportCsv = download({
  ...asked,
  mediaType: 'text/csv',
  text: ({ report }) => report && table(report),
  fileName: (data) => nameOf(data, 'csv'),
});

export const reportJson = download({
  ...asked,
  mediaType: 'application/json',
  text: ({ report }) => report && json(report),
  fileName: (data) => nameOf(data, 'json'),
});
