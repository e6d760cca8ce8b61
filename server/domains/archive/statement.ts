import { facts, heading, paragraph, paragraphs, type Sheet, table } from '#schema/kernel/sheet.ts';
import type { ChannelCount, ReportRow, ReportTotals } from '#schema/feedback/report-parts.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
import {
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { outcomeCounts, OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#server/law/feedback/outcome.ts';
import { likeText } from '#server/law/feedback/like-figures.ts';
import { toldApart } from '#server/law/feedback/told-apart.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { type CorrectedWords, saidCorrected } from '#server/law/notice/corrected-words.ts';

/** Contents of 公众意见采纳情况说明 (第十八条). */
export interface Statement {
  no: string;
  round: number;
  title: string;
  unitName: string;
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  /** null: not published yet. */
  publishedOn: CalendarDay | null;
  introduction: string;
  methodsHeld: readonly ParticipationMethod[];
  totals: ReportTotals;
  countByChannel: readonly ChannelCount[];
  rows: readonly ReportRow[];
  correctedWords: readonly CorrectedWords[];
}

/** Title of the statement, also used as its file name. */
export const statementTitle = ({ title }: Pick<Statement, 'title'>): string =>
  `《${subjectOf(title)}》公众意见采纳情况说明`;

/** 公众意见采纳情况说明: how it was asked, how many answered by which way, what became of each kind of opinion and why. */
export const statementSheet = (written: Statement): Omit<Sheet, 'path'> => {
  const statement = corrected(written);
  return { title: statementTitle(statement), blocks: blocksOf(statement) };
};

/** A paper knows no strokes: what was put right stands with what it was. */
function corrected(statement: Statement): Statement {
  const said = saidCorrected('REPORT', statement.correctedWords);
  const mend = saidCorrected('DRAFT', statement.correctedWords);
  return {
    ...statement,
    introduction: said(statement.introduction),
    rows: statement.rows.map((row) =>
      Object.assign({}, row, {
        title: said(row.title),
        summary: said(row.summary),
        reason: said(row.reason),
        route: row.route && said(row.route),
        changedClauses: row.changedClauses.map((one) => Object.assign({}, one, { before: mend(one.before) })),
      }),
    ),
  };
}

const blocksOf = (statement: Statement): Sheet['blocks'] => [
  heading('一、征求意见情况'),
  ...paragraphs(statement.introduction),
  facts(asked(statement)),
  heading('二、收到意见情况'),
  paragraph(received(statement)),
  ...(statement.totals.received > 0 ? [channels(statement), outcomes(statement)] : []),
  heading('三、意见采纳情况'),
  ...(statement.rows.length > 0 ? [themes(statement)] : [paragraph('没有需要说明的意见。')]),
  ...changes(statement),
  paragraph(`${statement.unitName}${dated(statement)}`),
];

const asked = ({ no, round, opensOn, closesOn, methodsHeld }: Statement) =>
  [
    ['决策事项编号', no],
    ['轮次', `第${round}轮`],
    ['征求意见期间', `${inChinese(opensOn)}至${inChinese(closesOn)}`],
    ['听取意见的方式', methodsHeld.map((one) => PARTICIPATION_METHOD_LABELS[one]).join('、')],
  ] as const;

function received({ totals }: Statement): string {
  const { received: count, people, withdrawn } = totals;
  const said =
    count === 0
      ? '共收到0条意见。'
      : `共收到${count}条意见，由${people}人提出。${toldApart(totals).join('')}`;
  return withdrawn > 0 ? `${said}另有${withdrawn}条由本人撤回，不计入。` : said;
}

const channels = ({ countByChannel, totals }: Statement) =>
  table(
    ['意见来源', '条数'],
    [
      ...countByChannel.map(({ channel, count }) => [COMMENT_CHANNEL_LABELS[channel], String(count)]),
      ['合计', String(totals.received)],
    ],
  );

const outcomes = ({ totals }: Statement) =>
  table(
    ['处理结果', '条数'],
    [
      ...outcomeCounts(totals).map(({ outcome, count }) => [OUTCOME_LABELS[outcome], String(count)]),
      ['合计', String(totals.received)],
    ],
  );

const themes = ({ rows }: Statement) =>
  table(
    ['序号', '意见', '条数', '人数', '处理结果', '处理与理由'],
    rows.map((row) => [
      String(row.position),
      [row.title, row.summary, likeText(row, row.count)].filter(Boolean).join('\n'),
      String(row.count),
      String(row.people),
      OUTCOME_LABELS[row.result],
      reasonOf(row),
    ]),
  );

const reasonOf = ({ reason, ground, coveredAt, route }: ReportRow): string =>
  [
    reason,
    ground ? `理由类别：${REJECTION_GROUND_LABELS[ground]}` : '',
    coveredAt ? `见${coveredAt}` : '',
    route ? `去向：${route}` : '',
  ]
    .filter(Boolean)
    .join('\n');

function changes({ rows }: Statement) {
  const changed = rows.flatMap(({ position, changedClauses }) =>
    changedClauses.map(({ clauseNo, before, after }) => [
      String(position),
      clauseName(clauseNo),
      before,
      after,
    ]),
  );
  if (changed.length === 0) return [];
  return [heading('四、采纳意见后的修改'), table(['意见序号', '条款', '征求意见稿', '修改后'], changed)];
}

const dated = ({ publishedOn }: Statement) =>
  publishedOn ? `　${inChinese(publishedOn)}` : '　（尚未公布）';
