/**
 * 国令713号第三十一条: before a decision is issued it is reported to the Party committee of the same level.
 * 国令713号第八条: a matter for the People's Congress is discussed there, or reported to it, before it is issued.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r53 = provision('R-53', 'LAW', '国令713号第三十条');
const r54Signing = provision('R-54', 'POLICY', '党政机关公文处理工作条例第二十二条');
const r54 = provision('R-54', 'DESIGN', '办理流程');

/** Replies to a report (答复结果). */
export const [ReportReply, REPORT_REPLY_LABELS] = vocabulary({
  AGREED: '同意',
  REFUSED: '不同意',
});
export type ReportReply = keyof typeof ReportReply;

/** Kinds of paper sent upward (行文的种类): a 请示 asks and waits for its answer; a 报告 informs and needs none. */
export const [UpwardForm, UPWARD_FORM_LABELS] = vocabulary({
  REQUEST: '请示（须有答复）',
  REPORT: '报告（不须答复）',
});
export type UpwardForm = keyof typeof UpwardForm;

/** A report to the Party committee or to the Congress (请示报告), and its reply; fields not yet known are null. */
export interface UpwardReport {
  /** Absent from reports recorded before the two kinds were distinguished: they await an answer. */
  form?: UpwardForm | null | undefined;
  reportNo: string | null;
  reportedOn: CalendarDay | null;
  reply: ReportReply | null;
  repliedOn: CalendarDay | null;
  replyText?: string | null | undefined;
}

/** A decision about to be issued (待印发的决策). */
export interface IssuingFacts {
  issuedOn: CalendarDay;
  /** The day of the meeting that approved it (集体讨论通过); null where none is on record. */
  discussedOn: CalendarDay | null;
  partyReport: UpwardReport | null;
  /** The matter is one that the People's Congress discusses or gets a report on (人大讨论或者报告事项). */
  npcMatter: boolean;
  npcReport: UpwardReport | null;
}

/** Whether the People's Congress must have the matter before it (是否应当报告人大常委会). */
export const npcReportRequired = ({ npcMatter }: Pick<IssuingFacts, 'npcMatter'>): boolean => npcMatter;

/** Reasons against issuing a decision (印发). */
export const refuseIssuing = (facts: IssuingFacts): Finding[] => [
  ...(facts.discussedOn !== null && facts.discussedOn > facts.issuedOn
    ? [undiscussed(facts.discussedOn)]
    : []),
  ...refuseReport(facts.partyReport, facts.issuedOn, PARTY),
  ...(npcReportRequired(facts) ? refuseReport(facts.npcReport, facts.issuedOn, CONGRESS) : []),
];

/**
 * Reasons against issuing on a day before the head of government signed it (先签发后印发); `signedOn` is null where it is not
 * signed, which is checked separately.
 */
export const refuseIssueBeforeSigning = (signedOn: CalendarDay | null, issuedOn: CalendarDay): Finding[] =>
  signedOn !== null && issuedOn < signedOn ? [unsignedThen(signedOn)] : [];

const unsignedThen = (signedOn: CalendarDay) => r54Signing.block('ISSUED_BEFORE_SIGNING', 'issuedOn')`
  行政首长在${inChinese(signedOn)}才签发，不能先于签发印发。
  印发日期改为签发当日或者以后。`;

const undiscussed = (discussedOn: CalendarDay) => r53.block('ISSUED_BEFORE_DISCUSSION', 'issuedOn')`
  集体讨论在${inChinese(discussedOn)}才通过，不能先于讨论印发。
  印发日期改为讨论通过当日或者以后。`;

/** Reasons against a document dated before the meeting that approved it (成文日期先于讨论); `discussedOn` null: not on record. */
export const refuseWrittenBefore = (writtenDate: CalendarDay, discussedOn: CalendarDay | null): Finding[] =>
  discussedOn !== null && writtenDate < discussedOn ? [writtenBefore(discussedOn)] : [];

const writtenBefore = (discussedOn: CalendarDay) => r53.block('WRITTEN_BEFORE_DISCUSSION', 'writtenDate')`
  集体讨论在${inChinese(discussedOn)}才通过，文件不能在此以前成文。
  成文日期是会议通过或者负责人签发的日期，照落款改正。`;

/** Findings on a reply about to be recorded (登记答复): a refusal goes back to the unit with its text. */
export const refuseReply = ({ reply, replyText }: Pick<UpwardReport, 'reply' | 'replyText'>): Finding[] =>
  reply === ReportReply.REFUSED && blank(replyText) ? [replyTextRequired] : [];

interface Addressee {
  rule: 'R-54' | 'R-55';
  article: string;
  code: string;
  refusedCode: string;
  awaitedCode: string;
  field: 'partyReport' | 'npcReport';
  name: string;
}

const PARTY: Addressee = {
  rule: 'R-54',
  article: '国令713号第三十一条',
  code: 'PARTY_REPORT_REQUIRED',
  refusedCode: 'PARTY_REPORT_REFUSED',
  awaitedCode: 'PARTY_REPLY_AWAITED',
  field: 'partyReport',
  name: '同级党委',
};

const CONGRESS: Addressee = {
  rule: 'R-55',
  article: '国令713号第八条',
  code: 'NPC_REPORT_REQUIRED',
  refusedCode: 'NPC_REPORT_REFUSED',
  awaitedCode: 'NPC_REPLY_AWAITED',
  field: 'npcReport',
  name: '同级人民代表大会或者其常务委员会',
};

function refuseReport(report: UpwardReport | null, issuedOn: CalendarDay, to: Addressee): Finding[] {
  const {
    form = UpwardForm.REQUEST,
    reportNo = null,
    reportedOn = null,
    reply = null,
    repliedOn = null,
  } = report ?? {};
  if (blank(reportNo) || reportedOn === null || reportedOn > issuedOn) return [reportRequired(to)];
  if (reply === null) return form === UpwardForm.REPORT ? [] : [awaited(to)];
  if (reply === ReportReply.REFUSED) return [refused(to)];
  const late = form !== UpwardForm.REPORT && repliedOn !== null && repliedOn > issuedOn;
  return late ? [answeredLater(to, repliedOn)] : [];
}

const reportRequired = ({ rule, article, code, field, name }: Addressee) =>
  provision(rule, 'LAW', article).block(code, `${field}.reportNo`, `${field}.reportedOn`)`
    印发之前应当报告${name}。
    登记报告的文号和日期；报告的日期不得晚于印发日期。`;

const awaited = ({ rule, awaitedCode, field, name }: Addressee) =>
  provision(rule, 'DESIGN', '办理流程').block(awaitedCode, `${field}.reply`)`
    已经请示${name}，还没有答复，不能印发。
    收到答复后登记；报送的是“报告”、不须答复的，重新登记种类。`;

const answeredLater = ({ rule, awaitedCode, field, name }: Addressee, repliedOn: CalendarDay) =>
  provision(rule, 'DESIGN', '办理流程').block(awaitedCode, 'issuedOn', `${field}.repliedOn`)`
    请示${name}，${inChinese(repliedOn)}才有答复，不能先于答复印发。
    印发日期改为答复当日或者以后；报送的是“报告”、不须答复的，重新登记种类。`;

const refused = ({ rule, refusedCode, field, name }: Addressee) =>
  provision(rule, 'DESIGN', '办理流程').block(refusedCode, `${field}.reply`)`
    ${name}不同意，不能印发。
    按照答复退回承办单位修改。`;

const replyTextRequired = r54.block('REPLY_TEXT_REQUIRED', 'replyText')`
  不同意的答复要登记内容，随件退回承办单位。
  照来文摘录不赞成哪几点、要求怎样修改。`;
