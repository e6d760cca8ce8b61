/** The wording of each document as it stands until the county changes it (文书的通用文本). */
import { CasePaperKind } from './case-paper-kind.ts';

/** The wording of a document (文书文本), with its blanks in braces. */
export interface PaperWording {
  title: string;
  body: string;
}

const K = CasePaperKind;

const recorded = (title: string, what: string): PaperWording => ({
  title,
  body: `事项：{{决策事项}}（{{事项编号}}）\n承办单位：{{承办单位}}\n${what}\n{{登记事项}}\n登记日期：{{登记日期}}`,
});

/** By kind (第一版). */
export const DEFAULT_WORDINGS: Readonly<Record<CasePaperKind, PaperWording>> = {
  [K.INQUIRY_LETTER]: {
    title: '关于征求《{{决策事项}}》意见的函',
    body: `我单位承办重大行政决策事项《{{决策事项}}》，已形成决策草案。根据《重大行政决策程序暂行条例》第十三条，现征求贵单位意见。
请着重研究：{{研究问题}}
请于{{反馈日期}}前将意见反馈我单位；有不同意见的，写明理由和依据。
随函材料：{{随函材料}}
草案摘要（SHA-256）：{{草案摘要}}
联系人：{{联系人}}`,
  },
  [K.DELIVERY_RECEIPT]: {
    title: '送达回证',
    body: `事项：{{决策事项}}（{{事项编号}}）\n受送达单位：{{征求单位}}\n{{送达情况}}`,
  },
  [K.EXPERT_OPINION]: recorded('专家论证意见书', '论证情况和意见如下。'),
  [K.RISK_REVIEW]: recorded('风险评估报告审核表', '风险评估情况如下。'),
  [K.FAIR_COMPETITION]: recorded('公平竞争审查表', '公平竞争审查情况如下。'),
  [K.SUBMISSION_LETTER]: {
    title: '关于送请审查《{{决策事项}}》合法性的函',
    body: `我单位承办重大行政决策事项《{{决策事项}}》（编号{{事项编号}}）。根据《重大行政决策程序暂行条例》第二十五条、第二十六条，现将{{送审稿}}及有关材料送请合法性审查。
一、履行决策程序的情况
{{程序说明}}
二、决策依据
{{决策依据}}
三、时间安排
送审日期：{{送审日期}}
拟提请会议讨论日期：{{拟上会日期}}
四、随函材料
{{材料清单}}`,
  },
  [K.RECEIPT_ENTRY]: {
    title: '合法性审查收件登记表',
    body: `事项：{{决策事项}}（{{事项编号}}）
送审单位：{{承办单位}}
收件日期：{{送审日期}}
审查期限：一般不少于七个工作日，至{{审查期限}}
收到材料：
{{材料清单}}`,
  },
  [K.SUPPLEMENT_NOTICE]: {
    title: '合法性审查补正通知书',
    body: `你单位送审的《{{决策事项}}》（编号{{事项编号}}）收悉。经审查，{{处理方式}}，具体内容如下：
{{补正内容}}
请补正后重新送审。补正期间不计入审查时间。
通知日期：{{通知日期}}`,
  },
  [K.LEGALITY_OPINION]: {
    title: '合法性审查意见书',
    body: `你单位{{送审日期}}送审的《{{决策事项}}》（编号{{事项编号}}）{{送审稿}}收悉。根据《重大行政决策程序暂行条例》第二十七条、第二十八条，提出审查意见如下：
一、审查意见
{{审查意见}}
二、审查结论
{{审查结论}}
以上意见供讨论决策时依据；不采纳或者部分采纳的，书面说明理由。`,
  },
  [K.AGENDA_APPROVAL]: recorded('议题审批单', '提请讨论的安排如下。'),
  [K.MEETING_SUMMARY]: {
    title: '{{会议名称}}纪要（{{决策事项}}）',
    body: `{{会议日期}}，{{会议名称}}审议了《{{决策事项}}》。
审议结果：{{审议结果}}
一、议定事项
{{议定事项}}
出席：{{出席}}
请假：{{请假}}`,
  },
  [K.ISSUE_SHEET]: recorded('签发单', '印发情况如下。'),
  [K.ANNOUNCEMENT]: {
    title: '关于公布《{{决策事项}}》的公告',
    body: `《{{决策事项}}》（{{发文字号}}）已经讨论决定，现予公布。
公布日期：{{公布日期}}
特此公告。`,
  },
  [K.FILE_CONTENTS]: {
    title: '归档目录',
    body: `事项：{{决策事项}}（{{事项编号}}）
承办单位：{{承办单位}}
共{{材料件数}}件：
{{材料目录}}`,
  },
};
