/**
 * 国令713号第三十三条: a document made from the record. While it is being prepared a changed record makes another
 * revision of the same number; once it is final (定稿) it is fixed, and a document made in error is voided with its
 * number.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import type { CasePaperRow } from './case-paper-row.ts';
import { type BlankValues, type PaperBlank, unfilled } from './paper-blank.ts';

const r58 = provision('R-58', 'DESIGN', '文书规则');
const r97 = provision('R-97', 'DESIGN', '文件要素规则');
const MARK_MAX = 12;
const WORDS_MAX = 20_000;

/** Progress of a document (文书的环节). */
export interface PaperStanding {
  number: string;
  finishedAt: Date | null;
  voidedAt: Date | null;
}

/** Reasons against making a document now (生成文书): the record it is made from is missing. */
export const refuseWithoutGround = (row: CasePaperRow, found: boolean): Finding[] =>
  found
    ? []
    : [
        provision('R-58', 'LAW', row.article).block('PAPER_GROUND_MISSING')`
          还不能生成${row.label}：记录中没有它的来源。
          先${row.before}。`,
      ];

/** Reasons against making it anew (再次生成): a final document is not changed. */
export const refuseRevision = (paper: PaperStanding | null): Finding[] =>
  paper?.finishedAt
    ? [
        r58.block('PAPER_FINAL')`
          ${paper.number}已经定稿，不再改动。
          有错的，先作废并写明原因，再重新生成；原文号不再使用。`,
      ]
    : [];

/** Words typed in for a blank that the record does not fill (补写的内容). */
export interface WrittenBlank {
  name: string;
  text: string;
}

/** Reasons against filling the blanks of a document with these words (填写空白), all at once. */
export const refuseBlanks = (
  row: Pick<CasePaperRow, 'blanks' | 'label' | 'before'>,
  values: BlankValues,
  written: readonly WrittenBlank[],
): Finding[] => [
  ...written.filter(({ name }) => !row.blanks.some((one) => one.name === name && one.asked)).map(notAsked),
  ...written.filter(({ text }) => Array.from(text).length > WORDS_MAX).map(tooLong),
  ...row.blanks
    .filter((one) => one.needed && unfilled(one, values[one.name]))
    .map((one) => unfilledBlank(one, row.before)),
];

/** Reasons against a revision identical to the last one (没有变化的修订). */
export const refuseSameRevision = (paper: PaperStanding | null, same: boolean): Finding[] =>
  paper && same
    ? [
        r58.block('PAPER_UNCHANGED')`
          记录和文本都没有变化，${paper.number}不用重新生成。
          直接使用现有的一稿。`,
      ]
    : [];

/** Reasons against making a document final (定稿). */
export const refuseFinishing = (paper: PaperStanding, current: boolean): Finding[] => [
  ...refuseVoided(paper),
  ...(paper.finishedAt ? [alreadyFinal(paper.number)] : []),
  ...(current || paper.finishedAt || paper.voidedAt ? [] : [outdated]),
];

/** Reasons against voiding a document (作废). */
export const refuseVoiding = (paper: PaperStanding, reason: string): Finding[] => [
  ...refuseVoided(paper),
  ...(saysWhy(reason) ? [] : [noReason]),
];

const refuseVoided = ({ number, voidedAt }: PaperStanding): Finding[] =>
  voidedAt ? [alreadyVoid(number)] : [];

/** Reasons against changing the wording of another office's document (文书文本的维护). */
export const refuseOthersWording = (label: string, keeps: boolean): Finding[] =>
  keeps
    ? []
    : [
        r58.block('WORDING_OF_OTHERS', 'kind')`
          ${label}的文本由司法局维护。
          请司法局修改；县政府办公室修改本办制作的文书的文本。`,
      ];

/** Reasons against a unit's mark (机关代字): it has to be a few Han characters, used by no other unit. */
export const refuseMark = (mark: string, takenBy: string | null): Finding[] => [
  ...(/^\p{Script=Han}*$/u.test(mark) && Array.from(mark).length <= MARK_MAX ? [] : [strangeMark]),
  ...(takenBy ? [takenMark(takenBy)] : []),
];

const notAsked = ({ name }: WrittenBlank) => r58.block('BLANK_NOT_ASKED', `written.${name}`)`
  “${name}”从记录带入，不能补写。
  记录有错的，先更正记录，再重新生成。`;

const tooLong = ({ name }: WrittenBlank) => r58.block('BLANK_LONG', `written.${name}`)`
  “${name}”超过${WORDS_MAX}字。
  缩短，或者作为附件另附。`;

const unfilledBlank = ({ name, asked }: PaperBlank, before: string) =>
  asked
    ? r58.block('BLANK_UNFILLED', `written.${name}`)`
        记录中还没有“${name}”。
        在这里写明${name}。`
    : r58.block('BLANK_UNFILLED', `written.${name}`)`
        记录中没有“${name}”，文书不完整。
        在${before}的登记页补录，回来重新生成。`;

const alreadyFinal = (number: string) => r58.block('PAPER_ALREADY_FINAL')`
  ${number}已经定稿。
  不用再办理。`;

const outdated = r58.block('PAPER_OUTDATED')`
  生成以后记录有了变化，这一稿和记录不一致。
  先重新生成，再定稿。`;

const alreadyVoid = (number: string) => r58.block('PAPER_ALREADY_VOID')`
  ${number}已经作废。
  需要的，重新生成，使用新的文号。`;

const noReason = r58.block('VOID_REASON_REQUIRED', 'reason')`
  没有写明作废的原因。
  写明为什么作废，不少于5字；文号不再使用，在登记簿中保留。`;

const strangeMark = r97.block('PAPER_MARK_INVALID', 'mark')`
  机关代字是几个汉字，不超过${MARK_MAX}字。
  如“×司”；留空的用单位名称。`;

const takenMark = (unit: string) => r97.block('PAPER_MARK_TAKEN', 'mark')`
  ${unit}已经使用这个机关代字，文号会混淆。
  另取本单位简称中的两三个字。`;
