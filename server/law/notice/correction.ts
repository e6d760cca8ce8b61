/**
 * 更正公告: errors in a published text are corrected beside the wrong words, never in their place. A correction mends a
 * slip; it changes neither a draft that people are being asked about, nor the period, nor an outcome
 * nor a decision (国令713号第三十七条): each of these has a procedure of its own.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { amountsIn, differing, dutiesIn } from '#server/law/draft/material-words.ts';
import { OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { CorrectedPart } from './corrected-part.ts';

/** Maximum characters of a slip of the pen in a draft, for the old and the new words each. */
export const SLIP_MAX = 30;

/** A correction as proposed (更正内容): the wrong words as they stand, the right ones, and the reason. */
export interface CorrectionWords {
  part: CorrectedPart;
  wrong: string;
  corrected: string;
  reason: string;
  /** The officer's judgement: it changes what the public had to judge by. */
  material: boolean;
}

/** A file that takes the place of a published one (换附件). */
export interface CorrectedFile {
  /** The file of the consultation's draft: what people are asked about. */
  ofDraft: boolean;
  formerSha256: string | null;
  sha256: string | null;
  reason: string;
}

/** Reasons against putting another file beside a published one (更正附件); the former one stays. */
export function refuseFileCorrection({ ofDraft, formerSha256, sha256, reason }: CorrectedFile): Finding[] {
  return [
    ...(formerSha256 === null ? [fileNotShown] : []),
    ...(sha256 === null ? [fileMissing] : []),
    ...(sha256 !== null && sha256 === formerSha256 ? [sameFile] : []),
    ...refuseThinReason(reason, { code: 'CORRECTION_REASON_REQUIRED', what: '更正' }),
    ...(ofDraft ? [draftFileChanged] : []),
  ];
}

/** Reasons against taking down a published film of an interpretation (撤下解读视频), with nothing in its place. */
export const refuseTakingDown = (reason: string): Finding[] =>
  refuseThinReason(reason, { code: 'WITHDRAW_REASON_REQUIRED', what: '撤下' });

/** Whether a correction takes a film down (撤下), and puts no right file beside a wrong one. */
export const takesDown = (correction: { formerFileId: string | null; fileId: string | null }): boolean =>
  correction.formerFileId !== null && correction.fileId === null;

/** The published text that a correction is checked against. */
export interface CorrectedText {
  /** The texts of that part, each as it is shown. */
  texts: readonly string[];
  /** The announced last day, where there is one. */
  closesOn: CalendarDay | null;
}

/** Reasons against a correction (更正); empty when there are none. */
export function refuseCorrection(change: CorrectionWords, shown: CorrectedText): Finding[] {
  return [
    ...refuseWords(change, shown),
    ...refuseThinReason(change.reason, { code: 'CORRECTION_REASON_REQUIRED', what: '更正' }),
    ...refuseOtherCourse(change, shown),
  ];
}

function refuseWords({ wrong, corrected }: CorrectionWords, { texts }: CorrectedText): Finding[] {
  if (blank(wrong) || blank(corrected)) return [wordsMissing];
  if (wrong === corrected) return [nothingChanged];
  const times = texts.reduce((sum, text) => sum + (text.split(wrong).length - 1), 0);
  if (times === 0) return [notThere];
  return times > 1 ? [ambiguous(times)] : [];
}

/** Changes that are no slip: they need the procedure that the law has for them. */
function refuseOtherCourse(change: CorrectionWords, { closesOn }: CorrectedText): Finding[] {
  const { part, wrong, corrected } = change;
  return [
    ...(part === CorrectedPart.DECISION_TEXT ? [decisionAmended] : []),
    ...(part === CorrectedPart.DRAFT && !isSlip(change) ? [draftChanged] : []),
    ...(part === CorrectedPart.REPORT && changesOutcome(wrong, corrected) ? [outcomeChanged] : []),
    ...(closesOn && movesClosing(change, closesOn) ? [periodMoved(closesOn)] : []),
  ];
}

/** Whether the change is a slip: short, and without an amount, date or word of duty. */
const isSlip = ({ wrong, corrected, material }: CorrectionWords) =>
  !material &&
  wrong.length <= SLIP_MAX &&
  corrected.length <= SLIP_MAX &&
  !touchesSubstance(wrong, corrected);

/** Whether amounts, periods, dates or words of duty differ (触及实质内容); measured as for a draft. */
export function touchesSubstance(wrong: string, corrected: string): boolean {
  const found = [
    differing(amountsIn(wrong), amountsIn(corrected)),
    differing(dutiesIn(wrong), dutiesIn(corrected)),
  ];
  return found.some(({ gone, came }) => gone.length + came.length > 0);
}

const OUTCOMES = Object.values(OUTCOME_LABELS).toSorted((one, other) => other.length - one.length);
const OUTCOME = new RegExp(OUTCOMES.join('|'), 'gu');

const changesOutcome = (wrong: string, corrected: string) => {
  const { gone, came } = differing(wrong.match(OUTCOME) ?? [], corrected.match(OUTCOME) ?? []);
  return gone.length + came.length > 0;
};

/** The announced last day is among the wrong words, and not among the right ones. */
function movesClosing({ wrong, corrected }: CorrectionWords, closesOn: CalendarDay): boolean {
  const day = inChinese(closesOn);
  const names = [day, day.replace(/^\d{4}年/u, ''), closesOn];
  return names.some((name) => wrong.includes(name)) && !names.some((name) => corrected.includes(name));
}

const r19 = provision('R-19', 'DESIGN', '依国令713号第十五条精神设定');
const r23 = provision('R-23', 'DESIGN', '草案管理规则');
const r33 = provision('R-33', 'LAW', '国令713号第十八条');
const r62 = provision('R-62', 'LAW', '国令713号第三十七条');
const r74 = provision('R-74', 'DESIGN', '公告更正规则');

const wordsMissing = r74.block('CORRECTION_WORDS_REQUIRED', 'wrong', 'corrected')`
  没有写明原文的错处或者正确的内容。
  从公布的页面上照抄有错的原文，再写正确的文字。`;

const nothingChanged = r74.block('CORRECTION_CHANGES_NOTHING', 'corrected')`
  更正前后的文字相同。
  写出正确的文字。`;

const notThere = r74.block('CORRECTION_WORDS_NOT_FOUND', 'wrong')`
  公布的这一部分里没有这些文字。
  从公布的页面上照抄有错的原文，标点也要一致；或者另选所在部分。`;

const ambiguous = (times: number) => r74.block('CORRECTION_WORDS_AMBIGUOUS', 'wrong')`
  这些文字在这一部分里出现了${times}处，分不清更正哪一处。
  把前后的文字多抄几个，使它只出现一处。`;

const fileNotShown = r74.block('CORRECTION_FILE_NOT_FOUND', 'formerFileId')`
  没有选定已经公布的附件。
  选定有错的附件；文字有错的，照抄有错的原文。`;

const fileMissing = r74.block('CORRECTION_FILE_REQUIRED', 'fileId')`
  没有上传正确的附件。
  上传正确的附件；原附件保留，标明已经更正。`;

const sameFile = r74.block('CORRECTION_FILE_SAME', 'fileId')`
  上传的附件与原附件完全相同。
  上传正确的附件。`;

const draftFileChanged = r23.block('CORRECTION_CHANGES_DRAFT', 'formerFileId')`
  正在征求意见的草案附件不能更换。
  条文有文字差错的，更正条文；修改内容的，另行公开征求意见，期限不少于30日。`;

const draftChanged = r23.block('CORRECTION_CHANGES_DRAFT', 'corrected', 'material')`
  正在征求意见的草案只能更正文字差错；数额、期限、权利义务或者较长的文字有变化的，属于修改草案。
  修改草案后重新公开征求意见，期限不少于30日；或者撤回本次征求意见，改好后再公布。`;

const outcomeChanged = r33.block('CORRECTION_CHANGES_OUTCOME', 'corrected')`
  更正不能把意见的处理结果改成另一种。
  处理结果有错的，由承办单位负责人重新处理该条意见，再公布采纳情况。`;

const decisionAmended = r62.block('CORRECTION_AMENDS_DECISION', 'part')`
  已经公布的决策不得以更正改变内容；未经法定程序不得变更。
  需要改变内容的，履行决策调整程序；公布的文件与审定稿不一致的，由公布单位换回审定稿。`;

const periodMoved = (closesOn: CalendarDay) => r19.block('CORRECTION_MOVES_PERIOD', 'corrected')`
  公布的截止日${inChinese(closesOn)}不能用更正改变，更不能提前。
  需要延长的，办理“延长期限”，写明原因并公告。`;
