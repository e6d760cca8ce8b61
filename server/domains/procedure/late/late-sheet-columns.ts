import {
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { REPORT_REPLY_LABELS } from '#server/law/execution/issuing.ts';
import { OWN_PROCEDURE } from '#server/law/participation/activity.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { EXPERT_REVIEW_FORM_LABELS } from '#server/law/procedure/expert-review.ts';
import { COMPETITION_CONCLUSION_LABELS } from '#server/law/procedure/fair-competition.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import { LEGALITY_OUTCOME_LABELS } from '#server/law/procedure/legality-opinion.ts';
import { RISK_LEVEL_LABELS } from '#server/law/procedure/risk-assessment.ts';
import type { SheetRule } from '#server/law/sheet-refusal.ts';
import { emptyForm, type SheetColumn } from '#server/ground/table/sheet-form.ts';

/** By which rule a sheet of past steps is judged. */
export const LATE_SHEET: SheetRule = { rule: 'R-58', article: '补录规则' };

/** 可控、不可控, as the sheet says it. */
export const CONTROL = { YES: '可控', NO: '不可控' } as const;

/** Heads of the columns (补录登记表的列). */
export const HEAD = {
  matter: '事项',
  step: '程序',
  from: '开始日期',
  to: '结束日期',
  source: '材料来源',
  papers: '材料文件',
  draft: '草案文件',
  summary: '情况说明',
  result: '结论',
  answeredOn: '答复日期',
  places: '在哪里公布或举行',
  count: '意见条数或参加人数',
  adopted: '采纳条数',
  shortening: '缩短期限',
  method: '参与方式',
  people: '参加人员',
  hearingNotice: '听证公告',
  hearingHost: '听证主持',
  hearingPeople: '听证参加人',
  hearingList: '名单和材料',
  hearingRecord: '听证笔录',
  hearingReport: '听证报告文件',
  units: '有关单位意见',
  form: '论证方式',
  library: '专家库',
  experts: '专家',
  opinions: '专家意见',
  adoptions: '研究采纳情况',
  heard: '听取部门意见',
  risks: '风险点',
  plan: '处置预案',
  aspects: '分项审查结果',
  points: '审查意见各点',
  adviser: '法律意见',
  meetingKind: '会议形式',
  meetingName: '会议名称',
  attendance: '应到和实到',
  speakers: '发言顺序',
  head: '行政首长',
  majority: '多数意见',
  dissents: '不同意见',
  changed: '审查后的修改',
  document: '行文和文号',
  signed: '签发和成文',
  operators: '听取经营者和协会意见',
  notes: '提示的说明',
} as const;

const distinct = (words: readonly string[]) => [...new Set(words)];

/** The columns whose cells hold one of a closed list (下拉选项), by their heads. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  [HEAD.step]: Object.values(LATE_STEP_LABELS),
  [HEAD.method]: Object.entries(PARTICIPATION_METHOD_LABELS)
    .filter(([method]) => !OWN_PROCEDURE.has(method as ParticipationMethod))
    .map(([, label]) => label),
  [HEAD.form]: Object.values(EXPERT_REVIEW_FORM_LABELS),
  [HEAD.library]: Object.values(LIBRARY_LEVEL_LABELS),
  [HEAD.meetingKind]: Object.values(MEETING_KIND_LABELS),
  [HEAD.result]: distinct([
    ...Object.values(RISK_LEVEL_LABELS),
    ...Object.values(CONTROL),
    ...Object.values(COMPETITION_CONCLUSION_LABELS),
    ...Object.values(LEGALITY_OUTCOME_LABELS),
    ...Object.values(DISCUSSION_RESULT_LABELS),
    ...Object.values(REPORT_REPLY_LABELS),
  ]),
};

const column =
  (group: string) =>
  (head: string, width: number, hint?: string, required = false) => ({
    head,
    group,
    width,
    required,
    ...(hint ? { hint } : {}),
    ...(CHOICES[head] ? { choices: CHOICES[head] } : {}),
  });

const of = {
  step: column('程序'),
  papers: column('材料'),
  said: column('情况'),
  public: column('公众参与'),
  hearing: column('听证会'),
  units: column('有关单位'),
  experts: column('专家论证'),
  risk: column('风险评估和公平竞争审查'),
  review: column('合法性审查'),
  meeting: column('集体讨论、报告和印发'),
};

/** The columns of the sheet (补录登记表), in order; they are found by their heads, wherever they stand. */
export const LATE_COLUMNS: readonly SheetColumn[] = [
  of.step(HEAD.matter, 14, '事项编号，或者与目录相同的名称', true),
  of.step(HEAD.step, 10, '如决策启动、专家论证', true),
  of.step(HEAD.from, 9, '启动、公布、送审、开会、报告、印发的日期，如2026年3月2日', true),
  of.step(HEAD.to, 9, '截止日、出具意见的日期；只有一天的不填'),
  of.papers(HEAD.source, 14, '原件是什么、存在哪里', true),
  of.papers(HEAD.papers, 12, '一起上传的文件名，每行一个', true),
  of.papers(HEAD.draft, 10, '送审、提交讨论的草案的文件名'),
  of.said(HEAD.summary, 18, '怎样启动、调研情况、意见归纳和处理、认定的理由、初审意见'),
  of.said(HEAD.result, 10, '风险等级、可控或者不可控、审查结论、讨论结果、同意或者不同意'),
  of.said(HEAD.answeredOn, 9, '公布采纳情况、党委或者人大答复的日期'),
  of.public(HEAD.places, 12, '网站栏目、报刊，座谈会、听证会的地点'),
  of.public(HEAD.count, 6),
  of.public(HEAD.adopted, 6),
  of.public(HEAD.shortening, 10, '少于30日的：理由｜批准的领导'),
  of.public(HEAD.method, 8, '如座谈会、问卷调查'),
  of.public(HEAD.people, 10),
  of.hearing(HEAD.hearingHost, 12, '主持单位｜主持人'),
  of.hearing(HEAD.hearingNotice, 14, '公告日期｜在哪里公告｜已公布草案及说明；查不到的日期空着'),
  of.hearing(HEAD.hearingPeople, 12, '每行一方：方面｜人数，如消费者｜6'),
  of.hearing(
    HEAD.hearingList,
    14,
    '名单公布日期｜材料送达日期｜遴选办法公布日期；没有遴选的，第三项写“不遴选”',
  ),
  of.hearing(HEAD.hearingRecord, 12, '公开举行或者不公开｜签字人数｜未签字的理由'),
  of.hearing(HEAD.hearingReport, 10, '一起上传的文件名'),
  of.units(HEAD.units, 16, '每行一个：单位｜送出日期｜意见｜反馈日期；都不涉及的写“不涉及”'),
  of.experts(HEAD.form, 8, '论证会、书面咨询、委托咨询论证'),
  of.experts(HEAD.library, 8, '如县级专家库'),
  of.experts(HEAD.experts, 16, '每行一人：姓名｜工作单位｜声明无直接利害关系｜持不同意见'),
  of.experts(HEAD.opinions, 18, '每行一份：姓名｜必要性｜可行性｜科学性｜已签名或者已盖章'),
  of.experts(
    HEAD.adoptions,
    16,
    '每行一条：采纳或者不采纳｜意见｜怎样采纳或者理由；听证会写意见怎样采纳、未采纳的为什么',
  ),
  of.risk(HEAD.heard, 12, '每行一个：部门｜意见'),
  of.risk(HEAD.risks, 16, '每行一个：领域｜等级｜内容｜防范措施｜责任单位'),
  of.risk(HEAD.plan, 12, '每行一条'),
  of.risk(HEAD.operators, 12, '每行一个：经营者或者协会｜名称'),
  of.review(HEAD.aspects, 14, '每行一项：法定权限、法定程序或者草案内容｜符合规定等｜意见'),
  of.review(HEAD.points, 14, '每行一点'),
  of.review(HEAD.adviser, 14, '法律顾问或者公职律师｜姓名｜意见；公平竞争审查写审查人'),
  of.meeting(HEAD.meetingKind, 8, '如常务会议'),
  of.meeting(HEAD.meetingName, 12),
  of.meeting(HEAD.attendance, 6, '如9｜8'),
  of.meeting(HEAD.speakers, 10, '用顿号隔开，行政首长最后'),
  of.meeting(HEAD.head, 6),
  of.meeting(HEAD.majority, 10, '与讨论结果不同的：多数意见｜行政首长说明的理由'),
  of.meeting(HEAD.dissents, 12, '每行一条：姓名｜意见；核对后没有的写“无”'),
  of.meeting(HEAD.changed, 12, '与送审的草案不同的才填'),
  of.meeting(HEAD.document, 10, '请示或者报告｜文号；印发的写发文字号'),
  of.meeting(HEAD.signed, 12, '印发：签发的行政首长｜签发日期｜成文日期'),
  column('其他')(HEAD.notes, 12, '有提示仍要录入的，写明理由'),
];

/** The form that is filled in and imported (补录登记表模板). */
export const lateTemplate = emptyForm(
  '启用平台以前办理程序补录登记表',
  '每行填写一项程序；带*的必填，其余按程序填写；一格里几项内容用竖线“｜”隔开；不要改动表头。导入以后由县司法局逐项确认。',
  LATE_COLUMNS,
);
