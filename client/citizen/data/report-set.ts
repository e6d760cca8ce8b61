import { graphql } from '#client/graphql/gql.ts';
import { OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import { clauseName } from '../names.ts';
import { dataset, everyNode } from './dataset.ts';

const AdoptionDataQuery = graphql(`
  query AdoptionData($after: String) {
    reports(first: 20, after: $after) {
      nodes {
        no
        round
        title
        publishedOn
        dueOn
        overdue
        unit {
          name
        }
        correctedWords {
          ...CorrectedWords_fields
        }
        rows {
          position
          title
          summary
          count
          people
          clauseNos
          result
          ground
          reason
          route
          coveredAt
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** 采纳情况: a row for every kind of opinion of every published report. */
export const reportSet = dataset({
  name: 'caina',
  title: '意见采纳情况',
  about: '已公布的采纳情况，每一类意见一行。草案修改前后的文字在各次征求意见自己的文件里。',
  async *rows(ask) {
    const all = everyNode(async (after) => (await ask(AdoptionDataQuery, { after })).reports);
    for await (const { rows, correctedWords, ...report } of all)
      for (const row of rows) yield { ...row, report, said: saidCorrected('REPORT', correctedWords) };
  },
  columns: [
    { key: 'no', label: '决策编号', of: ({ report }) => report.no },
    { key: 'round', label: '轮次', of: ({ report }) => report.round },
    { key: 'report', label: '采纳情况', of: ({ report }) => report.title },
    { key: 'unit', label: '承办单位', of: ({ report }) => report.unit.name },
    { key: 'publishedOn', label: '公布日期', of: ({ report }) => report.publishedOn },
    { key: 'dueOn', label: '应当公布日期', of: ({ report }) => report.dueOn },
    { key: 'late', label: '逾期公布', of: ({ report }) => report.overdue },
    { key: 'position', label: '序号', of: ({ position }) => position },
    { key: 'opinion', label: '意见', of: ({ title, said }) => said(title) },
    { key: 'summary', label: '说明', of: ({ summary, said }) => said(summary) },
    { key: 'opinions', label: '条数', of: ({ count }) => count },
    { key: 'people', label: '人数', of: ({ people }) => people },
    { key: 'clauses', label: '条款', of: ({ clauseNos }) => clauseNos.map(clauseName).join('、') },
    { key: 'outcome', label: '处理结果', of: ({ result }) => OUTCOME_LABELS[result] },
    { key: 'ground', label: '理由类别', of: ({ ground }) => ground && REJECTION_GROUND_LABELS[ground] },
    { key: 'reason', label: '处理与理由', of: ({ reason, said }) => said(reason) },
    {
      key: 'route',
      label: '去向或出处',
      of: ({ route, coveredAt, said }) => (route ? said(route) : coveredAt),
    },
  ],
});
