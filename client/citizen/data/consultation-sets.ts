import { graphql } from '#client/graphql/gql.ts';
import { plainMoment } from '#client/format.ts';
import {
  COMMENT_CHANNEL_LABELS,
  CONSULTATION_TAGS,
  IDENTITY_KIND_LABELS,
  OUTCOME_LABELS,
  STANCE_LABELS,
} from '#client/words.ts';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import { aimOf } from '../names.ts';
import { type Ask, dataset, everyNode } from './dataset.ts';

const ConsultationDataQuery = graphql(`
  query ConsultationData($after: String) {
    consultations(sort: NEWEST, first: 50, after: $after) {
      nodes {
        no
        round
        title
        plainWords
        stage
        opensOn
        closesOn
        openDays
        shortened
        shortenReason
        commentCount
        peopleCount
        feedbackDueOn
        feedbackOverdue
        withdrawnReason
        unit {
          name
        }
        report {
          publishedOn
        }
        correctedWords {
          ...CorrectedWords_fields
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const OpinionDataQuery = graphql(`
  query OpinionData($no: String!, $round: Int!, $after: String) {
    consultation(no: $no, round: $round) {
      publicComments(first: 50, after: $after) {
        nodes {
          receiptNo
          displayName
          identity
          channel
          stance
          clauseNo
          text
          suggestedText
          submittedAt
          outcome
          reason
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const roundsOf = (ask: Ask) =>
  everyNode(async (after) => (await ask(ConsultationDataQuery, { after })).consultations);

const NONE = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

/** 征求意见: a row for every round that was opened. */
export const consultationSet = dataset({
  name: 'zhengji',
  title: '公开征求意见',
  about: '每一次已经开始的征求意见一行，撤回的也在内。',
  rows: roundsOf,
  columns: [
    { key: 'no', label: '决策编号', of: ({ no }) => no },
    { key: 'round', label: '轮次', of: ({ round }) => round },
    { key: 'title', label: '公告', of: ({ title }) => title },
    {
      key: 'plainWords',
      label: '通俗说明',
      about: '更正过的文字，原文注在后面',
      of: ({ plainWords, correctedWords }) => saidCorrected('PLAIN_WORDS', correctedWords)(plainWords),
    },
    { key: 'unit', label: '承办单位', of: ({ unit }) => unit.name },
    { key: 'stage', label: '状态', of: ({ stage }) => CONSULTATION_TAGS[stage].word },
    { key: 'opensOn', label: '公布日期', of: ({ opensOn }) => opensOn },
    { key: 'closesOn', label: '截止日期', of: ({ closesOn }) => closesOn },
    { key: 'days', label: '征集日数', of: ({ openDays }) => openDays },
    { key: 'shortened', label: '缩短', of: ({ shortened }) => shortened },
    { key: 'shortenReason', label: '缩短理由', of: ({ shortenReason }) => shortenReason },
    { key: 'opinions', label: '意见条数', of: ({ commentCount }) => commentCount },
    { key: 'people', label: '意见人数', about: '联名的按人计', of: ({ peopleCount }) => peopleCount },
    { key: 'answerDueOn', label: '采纳情况应当公布日期', of: ({ feedbackDueOn }) => feedbackDueOn },
    { key: 'answeredOn', label: '采纳情况公布日期', of: ({ report }) => report?.publishedOn },
    { key: 'answerOverdue', label: '逾期未公布', of: ({ feedbackOverdue }) => feedbackOverdue },
    { key: 'withdrawnReason', label: '撤回理由', of: ({ withdrawnReason }) => withdrawnReason },
  ],
});

/** 公众意见: every opinion that its page shows, as it shows it. */
export const opinionSet = dataset({
  name: 'yijian',
  title: '公众意见和处理结果',
  about: '网页公开的每一条意见一行，署名按网页的显示方式；没有公开的不在内。',
  async *rows(ask) {
    for await (const { no, round, correctedWords } of roundsOf(ask)) {
      const said = saidCorrected('REPORT', correctedWords);
      const opinions = everyNode(
        async (after) =>
          (await ask(OpinionDataQuery, { no, round, after })).consultation?.publicComments ?? NONE,
      );
      for await (const opinion of opinions) yield { ...opinion, no, round, said };
    }
  },
  columns: [
    { key: 'no', label: '决策编号', of: ({ no }) => no },
    { key: 'round', label: '轮次', of: ({ round }) => round },
    { key: 'receiptNo', label: '受理编号', of: ({ receiptNo }) => receiptNo },
    { key: 'submittedAt', label: '收到时间', of: ({ submittedAt }) => plainMoment(submittedAt) },
    { key: 'author', label: '署名', of: ({ displayName }) => displayName },
    { key: 'identity', label: '身份', of: ({ identity }) => IDENTITY_KIND_LABELS[identity] },
    { key: 'channel', label: '途径', of: ({ channel }) => COMMENT_CHANNEL_LABELS[channel] },
    { key: 'stance', label: '态度', of: ({ stance }) => STANCE_LABELS[stance] },
    { key: 'clause', label: '针对', of: ({ clauseNo }) => aimOf(clauseNo) },
    { key: 'text', label: '意见', of: ({ text }) => text },
    { key: 'suggestedText', label: '建议的文字', of: ({ suggestedText }) => suggestedText },
    { key: 'outcome', label: '处理结果', of: ({ outcome }) => outcome && OUTCOME_LABELS[outcome] },
    { key: 'reason', label: '理由', of: ({ reason, said }) => reason && said(reason) },
  ],
});
