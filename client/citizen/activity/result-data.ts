/** The result of a questionnaire as open data (开放数据), once it has closed: what was counted, and what was written as it was summed up. */
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { csvOf } from '#client/csv.ts';
import { QUESTION_KIND_LABELS } from '#server/law/participation/question-kinds.ts';
import { QUESTIONNAIRE_CAVEAT } from '#server/law/participation/questionnaire.ts';
import { download } from '../page.ts';
import { placeIn } from './activity-page.ts';
import { meanText, shareOf } from './result-words.ts';

export const ResultDataQuery = graphql(`
  query ResultData($no: String!, $seq: Int!) {
    activity(no: $no, seq: $seq) {
      seq
      title
      audience
      startsAt
      endsAt
      decision {
        no
        title
        leadUnit {
          name
        }
      }
      questions {
        ...Question_fields
        onlyIf {
          question
          option
        }
      }
      summaries
      tally {
        total
        questions {
          answered
          written
          mean
          lines {
            ...QuestionTallyLine_fields
          }
        }
      }
    }
  }
`);

type Data = ResultOf<typeof ResultDataQuery>;
type Activity = NonNullable<Data['activity']>;

const HEAD = [
  '题号',
  '题目',
  '题型',
  '作答份数',
  '项目',
  '选项',
  '次数',
  '占作答',
  '平均',
  '书面回答份数',
  '归纳',
];

function rowsOf({ questions, tally, summaries }: Activity) {
  return questions.flatMap(({ text, kind }, place) => {
    const result = tally?.questions[place];
    const head = [place + 1, text, QUESTION_KIND_LABELS[kind], result?.answered ?? 0];
    return [
      ...(result?.lines ?? []).map((line) => [
        ...head,
        line.group,
        line.label,
        line.count,
        shareOf(line),
        meanText(line.mean),
        '',
        '',
      ]),
      ...(result && (result.written > 0 || result.mean != null || result.lines.length === 0)
        ? [[...head, '', '', '', '', meanText(result.mean), result.written, summaries?.[place] ?? '']]
        : []),
    ];
  });
}

const table = (activity: Activity) => csvOf([HEAD, ...rowsOf(activity)]);

/** Names of the contract, so that programs need no dictionary of ours. */
const json = ({ tally, questions, summaries, ...activity }: Activity) =>
  JSON.stringify(
    {
      ...activity,
      caveat: QUESTIONNAIRE_CAVEAT,
      total: tally?.total,
      questions: questions.map((question, place) => ({
        ...question,
        kindLabel: QUESTION_KIND_LABELS[question.kind],
        ...tally?.questions[place],
        summary: summaries?.[place] || null,
      })),
    },
    (key, value: unknown) => (key === '__typename' ? undefined : value),
    2,
  );

const asked = {
  document: ResultDataQuery,
  variables: placeIn,
  scopes: () => ['activities'],
  until: ({ activity }: Data) => [activity?.endsAt],
};

const nameOf = ({ activity }: Data, extension: string) => `${activity?.title ?? '问卷'}结果.${extension}`;

export const resultCsv = download({
  ...asked,
  mediaType: 'text/csv',
  text: ({ activity }) => (activity?.tally ? table(activity) : null),
  fileName: (data) => nameOf(data, 'csv'),
});

export const resultJson = download({
  ...asked,
  mediaType: 'application/json',
  text: ({ activity }) => (activity?.tally ? json(activity) : null),
  fileName: (data) => nameOf(data, 'json'),
});
