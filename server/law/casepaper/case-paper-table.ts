/** 国令713号第三十三条: the documents (文书) that are made from the record, each with its article, its source and its blanks. */
import { FilePart } from '#server/law/archive/process-file.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { CasePaperKind, PaperMaker } from './case-paper-kind.ts';
import { type CasePaperRow, row } from './case-paper-row.ts';
import { dayBlank, listBlank, nameBlank, tableBlank } from './paper-blank.ts';

/** Blanks for the content of a record, line by line, and its day. */
const RECORDED = [tableBlank('登记事项'), dayBlank('登记日期', 'optional')] as const;

const K = CasePaperKind;
const R = RecordKind;
const P = FilePart;
const LEAD = PaperMaker.LEAD;
const JUSTICE = PaperMaker.JUSTICE;
const OFFICE = PaperMaker.GOV_OFFICE;
const SENT = [R.LEGALITY_SUBMISSION, '送请合法性审查'] as const;
const SENT_ON = dayBlank('送审日期');
const REVIEW = P.LEGALITY_REVIEW;

/** Every kind of document (文书种类表). */
export const CASE_PAPERS: Readonly<Record<CasePaperKind, CasePaperRow>> = {
  [K.INQUIRY_LETTER]: row(
    '征求意见函',
    [LEAD, '函'],
    ['INQUIRY', '发出征求意见函'],
    { article: '国令713号第十三条', part: P.DRAFTING, addressee: 'ASKED' },
    nameBlank('征求单位', 'optional'),
    dayBlank('反馈日期'),
    nameBlank('草案摘要', 'optional'),
    listBlank('研究问题', 'optional'),
    listBlank('随函材料', 'optional'),
    nameBlank('联系人', 'optional'),
  ),
  [K.DELIVERY_RECEIPT]: row(
    '送达回证',
    [LEAD, '证'],
    ['INQUIRY', '发出征求意见函'],
    { article: '国令713号第十三条', part: P.DRAFTING },
    nameBlank('征求单位'),
    tableBlank('送达情况'),
  ),
  [K.INQUIRY_REPLY]: row(
    '回函',
    [LEAD, '复'],
    ['ANSWERED', '有关单位答复征求意见函'],
    { article: '国令713号第十三条', part: P.DRAFTING, addressee: 'LEAD' },
    nameBlank('征求单位'),
    nameBlank('答复'),
    listBlank('意见', 'optional'),
    tableBlank('签署情况'),
  ),
  [K.HEARING_NOTICE]: row(
    '听证通知书',
    [LEAD, '听'],
    ['HEARING', '公布听证参加人名单'],
    { article: '国令713号第十六条', part: P.HEARING },
    nameBlank('听证会名称'),
    dayBlank('听证日期'),
    nameBlank('听证时间', 'optional'),
    nameBlank('听证地点'),
    tableBlank('通知情况'),
  ),
  [K.HEARING_DELIVERY]: row(
    '听证材料送达回证',
    [LEAD, '证'],
    ['HEARING', '公布听证参加人名单'],
    { article: '国令713号第十六条', part: P.HEARING },
    nameBlank('听证会名称'),
    dayBlank('听证日期'),
    tableBlank('送达情况'),
  ),
  [K.EXPERT_OPINION]: row(
    '专家论证意见书',
    [LEAD, '论'],
    [R.EXPERT_REVIEW, '登记专家论证'],
    { article: '国令713号第二十条', part: P.EXPERT_REVIEW },
    ...RECORDED,
  ),
  [K.RISK_REVIEW]: row(
    '风险评估报告审核表',
    [LEAD, '评'],
    [R.RISK_ASSESSMENT, '登记风险评估'],
    { article: '国令713号第二十三条', part: P.RISK_ASSESSMENT },
    ...RECORDED,
  ),
  [K.FAIR_COMPETITION]: row(
    '公平竞争审查表',
    [LEAD, '竞'],
    [R.FAIR_COMPETITION, '登记公平竞争审查'],
    { article: '国令713号第二十九条', part: P.FAIR_COMPETITION },
    ...RECORDED,
  ),
  [K.SUBMISSION_LETTER]: row(
    '送审函',
    [LEAD, '函'],
    SENT,
    { article: '国令713号第二十五条、第二十六条', part: REVIEW, addressee: 'REVIEWER' },
    SENT_ON,
    nameBlank('送审稿', 'optional'),
    listBlank('程序说明'),
    listBlank('决策依据'),
    dayBlank('拟上会日期', 'optional'),
    tableBlank('材料清单'),
  ),
  [K.RECEIPT_ENTRY]: row(
    '收件登记表',
    [JUSTICE, '收'],
    SENT,
    { article: '国令713号第二十六条', part: REVIEW },
    SENT_ON,
    dayBlank('审查期限'),
    tableBlank('材料清单'),
  ),
  [K.SUPPLEMENT_NOTICE]: row(
    '补正通知书',
    [JUSTICE, '补'],
    [R.LEGALITY_RETURN, '退回或者要求补充材料'],
    { article: '国令713号第二十六条', part: REVIEW, addressee: 'LEAD' },
    dayBlank('通知日期'),
    nameBlank('处理方式'),
    listBlank('补正内容'),
  ),
  [K.LEGALITY_OPINION]: row(
    '合法性审查意见书',
    [JUSTICE, '审'],
    SENT,
    { article: '国令713号第二十七条、第二十八条', part: REVIEW, addressee: 'LEAD' },
    SENT_ON,
    nameBlank('送审稿', 'optional'),
    listBlank('审查意见', 'asked'),
    nameBlank('审查结论', 'asked'),
  ),
  [K.AGENDA_APPROVAL]: row(
    '议题审批单',
    [OFFICE, '题'],
    [R.SCHEDULE, '安排上会'],
    { article: '国令713号第三十条', part: P.DISCUSSION },
    ...RECORDED,
  ),
  [K.MEETING_SUMMARY]: row(
    '会议纪要',
    [OFFICE, '纪'],
    ['ITEM', '会议审议这一议题并登记结果'],
    { article: '国令713号第三十条', part: P.DISCUSSION },
    nameBlank('会议名称'),
    dayBlank('会议日期'),
    nameBlank('审议结果'),
    listBlank('议定事项', 'asked'),
    nameBlank('出席', 'optional'),
    nameBlank('请假', 'optional'),
  ),
  [K.ISSUE_SHEET]: row(
    '签发单',
    [OFFICE, '签'],
    [R.ISSUE, '登记印发'],
    { article: '国令713号第三十二条', part: P.PUBLICATION },
    ...RECORDED,
  ),
  [K.ANNOUNCEMENT]: row(
    '公告',
    [OFFICE, '告'],
    [R.PUBLICATION, '公布决策'],
    { article: '国令713号第三十二条', part: P.PUBLICATION },
    dayBlank('公布日期'),
    nameBlank('发文字号'),
  ),
  [K.FILE_CONTENTS]: row(
    '归档目录',
    [LEAD, '档'],
    ['FILE', '公布决策或者办结，案卷可以移交'],
    { article: '国令713号第三十三条', part: P.FILING },
    nameBlank('材料件数'),
    tableBlank('材料目录'),
  ),
};

/** Labels of the documents (文书名称). */
export const CASE_PAPER_LABELS = Object.fromEntries(
  Object.values(CasePaperKind).map((kind) => [kind, CASE_PAPERS[kind].label]),
) as Readonly<Record<CasePaperKind, string>>;
