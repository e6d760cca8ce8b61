/** Settings open to the county, with their bounds (本县设定的取值范围): the bounds keep a setting from weakening the statute. */
import { COMMENTS_SHOWN_LABELS } from '#server/law/consultation/comment-words.ts';
import { DECISION_PHASE_LABELS, type DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { PRESENT_SHARE_LABELS } from '#server/law/meeting/quorum.ts';
import type { PolicyKey } from './local-policy.ts';
import { PHASE_DAYS_KEYS } from '#server/law/decision/stale-phase.ts';

/** Choices of a setting, with their labels. */
type Choices = Readonly<Record<string, string>>;

/** One row of the settings page (设定项): label, unit and bounds. */
export interface PolicyEntry<Key extends string = PolicyKey> {
  key: Key;
  label: string;
  unit: string;
  kind: 'integer' | 'decimal' | 'boolean' | 'enum' | 'day';
  /** Bounds of an integer. */
  min?: number;
  max?: number;
  /** Bounds of a decimal; apart from the others since in the public API contract bounds are whole numbers. */
  share?: { min: number; max: number };
  choices?: Choices;
  note: string;
}

const integer = (
  key: PolicyKey,
  label: string,
  unit: string,
  min: number,
  max: number,
  note: string,
): PolicyEntry => ({
  key,
  label,
  unit,
  kind: 'integer',
  min,
  max,
  note,
});
const yesNo = (key: PolicyKey, label: string, note: string): PolicyEntry => ({
  key,
  label,
  unit: '',
  kind: 'boolean',
  note,
});
const choice = (key: PolicyKey, label: string, choices: Choices, note: string): PolicyEntry => ({
  key,
  label,
  unit: '',
  kind: 'enum',
  choices,
  note,
});
const day = (key: PolicyKey, label: string, note: string): PolicyEntry => ({
  key,
  label,
  unit: '',
  kind: 'day',
  note,
});

/** Days that a decision may rest in a phase before it counts as stalled (各阶段停留日数). */
const PHASE_ENTRIES = Object.entries(PHASE_DAYS_KEYS).map(([phase, key]) =>
  integer(
    key,
    `“${DECISION_PHASE_LABELS[phase as DecisionPhase]}”阶段的停留日数`,
    '日',
    7,
    365,
    '超过即提示久拖不决，参照条例第三十八条；不改变任何法定期限。',
  ),
);

const CONTACTS_KEPT = '自决策公布、来件答复起算，到期删除或者匿名化。';

/** Every setting in the order of the public page (本县设定表). */
export const POLICY_ENTRIES: readonly PolicyEntry[] = [
  yesNo('rollForwardClosingDay', '截止日遇休息日顺延', '只会延长期限，不会缩短。'),
  integer('minShortenedDays', '缩短后的期限下限', '日', 1, 29, '低于此数提出警示；30日的期限本身不可改动。'),
  yesNo('solicitationRequired', '以向社会公开征求意见为常规方式', '选择其他方式的，应当符合条例第十四条。'),
  integer('feedbackWorkingDays', '公布意见采纳情况的期限', '工作日', 1, 20, '自截止次日起算。'),
  integer('hearingNoticeDays', '听证会提前公告', '日', 7, 60, '条例规定提前公告，日数由本县设定。'),
  integer('priceHearingNoticeDays', '价格听证会提前公告', '日', 15, 60, '价格听证会按价格听证的规定办理。'),
  integer(
    'hearingListDays',
    '听证会参加人名单提前公布',
    '日',
    1,
    60,
    '名单应当在听证会前公布，日数由本县设定。',
  ),
  integer('priceMaterialDays', '价格听证会材料提前送达', '日', 7, 60, '条例规定的七日不得缩短。'),
  {
    key: 'consumerShareMin',
    label: '价格听证会消费者最低比例',
    unit: '',
    kind: 'decimal',
    share: { min: 0.4, max: 0.8 },
    note: '不得低于五分之二。',
  },
  integer('commentMaxChars', '意见字数上限', '字', 500, 50_000, '按字符计算，首尾空白不计。'),
  integer('attachmentsMax', '附件个数上限', '个', 0, 10, '每条意见可带的附件。'),
  integer('attachmentMaxMegabytes', '单个附件大小上限', 'MB', 1, 50, '每个附件的大小。'),
  choice(
    'commentsShown',
    '意见正文的展示',
    COMMENTS_SHOWN_LABELS,
    '须经审核且本人同意；每次征求意见可另行选择。',
  ),
  integer('shortenReasonMinChars', '缩短期限说明的最少字数', '字', 10, 200, '只计文字，标点和空白不计。'),
  integer(
    'restAfterMeetings',
    '代表列席后的间隔',
    '次会议',
    0,
    12,
    '刚列席过的代表在此后若干次会议不再抽取。',
  ),
  choice(
    'executiveQuorum',
    '常务会议的到会人数',
    PRESENT_SHARE_LABELS,
    '会议组成人员到会不足的，不能讨论决定；不得少于过半数，按会议当日的设定。',
  ),
  choice(
    'plenaryQuorum',
    '全体会议的到会人数',
    PRESENT_SHARE_LABELS,
    '会议组成人员到会不足的，不能讨论决定；不得少于过半数，按会议当日的设定。',
  ),
  integer('reasonMinChars', '处理理由的最少字数', '字', 10, 200, '只计文字，标点、空白和套话不计。'),
  integer('commentTriageWorkingDays', '意见受理期限', '工作日', 1, 10, '自收到次日起算。'),
  integer(
    'followUpWorkingDays',
    '理由不清楚的再次答复期限',
    '工作日',
    1,
    15,
    '自意见人提出的次日起算；处理结果公布后30日内可以提出一次。',
  ),
  integer('invitationSendWorkingDays', '邀请函提前发出', '工作日', 1, 20, '列席会议的邀请。'),
  integer(
    'invitationReplyWorkingDays',
    '邀请回复提前',
    '工作日',
    1,
    10,
    '答复期限与会议之间留出的完整工作日，递补的人据此准备。',
  ),
  integer('representativeTermYears', '代表任期', '年', 1, 5, '社会公众代表库。'),
  integer('openDaysPerYear', '每年政府开放日次数', '次', 1, 24, '本县的最低次数。'),
  integer('waitlistClaimHours', '候补确认时限', '小时', 1, 72, '最迟不晚于活动开始前2小时。'),
  integer('eventReportWorkingDays', '活动总结公布期限', '工作日', 1, 30, '自活动结束次日起算。'),
  integer('contactRetentionYears', '联系方式保存期限', '年', 1, 5, CONTACTS_KEPT),
  integer(
    'archiveHandoverDays',
    '归档移交期限',
    '日',
    1,
    90,
    '案卷自决策公布起算；执行、评估中形成的材料自办结起算。',
  ),
  integer('simpleReplyDays', '简单咨询答复期限', '日', 1, 3, '上级文件规定不超过3日，遇休息日顺延。'),
  integer('ordinaryReplyWorkingDays', '一般性留言答复期限', '工作日', 1, 7, '上级文件规定不超过7个工作日。'),
  integer(
    'requestInternalWorkingDays',
    '依申请公开县内目标',
    '工作日',
    1,
    20,
    '法定为20个工作日，不因此改变。',
  ),
  integer('evaluationOpinions', '提示后评估的意见件数', '件', 5, 1000, '达到即提示研究组织决策后评估。'),
  integer('evaluationDays', '提示后评估的统计期间', '日', 7, 365, '当日计入，向前推算。'),
  integer('dutyReminderWorkingDays', '合规事项到期提前提醒', '工作日', 1, 10, '到期当日和逾期另行提醒。'),
  integer(
    'unitReplyWorkingDays',
    '有关单位反馈意见至少有',
    '工作日',
    1,
    30,
    '送出的次日起算；少于此数的，没有反馈不视为同意。',
  ),
  day(
    'platformFirstDay',
    '平台启用日',
    '从这一天起，决策程序都在平台上办理；这一天以前办过的可以补录，由县司法局确认。不填的不能补录。',
  ),
  day(
    'lateFormsLastDay',
    '逐项补录截止日',
    '这一天以后不再逐项填表补录，只用补录登记表成批导入；更正已经确认的补录不受影响。不填的不截止。',
  ),
  ...PHASE_ENTRIES,
];
