import type { RepresentativeWordsInput } from '#schema/register/representative-input.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { isIdNumber } from '#server/law/people/personal-number.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type RepresentativeFacts, refuseRepresentative } from '#server/law/register/representative.ts';
import { blank, REASON_MIN, saysWhy } from '#server/law/substance.ts';

const r64 = provision('R-64', 'DESIGN', '公众代表入库规则');
const r65 = provision('R-65', 'DESIGN', '公众代表入库规则');

/**
 * Reasons against storing these data of a person (代表资料): on the facts, the contact, and identity numbers nobody should
 * write down.
 */
export const refuseEntered = (
  facts: RepresentativeFacts,
  input: Pick<RepresentativeWordsInput, 'contactKind' | 'contact'> & MoreWords,
  termYears: number,
): Finding[] => [
  ...refuseRepresentative(facts, termYears),
  ...refuseContact(input),
  ...refuseIdNumbers({ ...input, ...facts }),
];

/** Further fields of an entry beside the facts that the law judges. */
type MoreWords = Partial<Pick<RepresentativeWordsInput, 'village' | 'declaredInterests'>> & {
  /** 申请理由. */
  reason?: string;
};

const BOXES = ['name', 'unitPost', 'fields', 'region', 'village', 'declaredInterests', 'reason'] as const;

/** Numbers of identity cards are never kept, whichever box they were written into (个人信息保护法第六条). */
const refuseIdNumbers = (given: RepresentativeFacts & MoreWords): Finding[] =>
  BOXES.filter((box) => holdsIdNumber([given[box] ?? ''].flat().join('\n'))).map(idNumber);

const holdsIdNumber = (text: string): boolean => (text.match(/\d{17}[\dXx]/g) ?? []).some(isIdNumber);

/** Reasons against acting without an explanation (理由). */
export const refuseUntold = (reason: string, what: string, field = 'reason'): Finding[] =>
  !saysWhy(reason)
    ? [
        r64.block('REPRESENTATIVE_REASON_REQUIRED', field)`
          没有写明${what}，或者不足${REASON_MIN}字。
          用一两句话说清事由，重复的字和标点不计字数。`,
      ]
    : [];

/** Reasons against this application (本人申请): the applicant must be of age, and reachable. */
export const refuseApplication = (input: {
  ofAge: boolean;
  contact?: string | null | undefined;
  reason: string;
}): Finding[] => [
  ...(input.ofAge ? [] : [notOfAge]),
  ...(blank(input.contact) ? [contactRequired] : []),
  ...refuseUntold(input.reason, '申请理由'),
];

const notOfAge = r65.block('REP_NOT_OF_AGE', 'ofAge')`
  社会公众代表应当年满十八周岁，具有完全民事行为能力。
  符合条件的，勾选后再提交。`;

const contactRequired = r64.block('REPRESENTATIVE_CONTACT_REQUIRED', 'contact')`
  没有填写联系方式，无法核实，也无法邀请。
  填写手机号码或者电子邮箱，任选一种。`;

const idNumber = (box: (typeof BOXES)[number]) => r64.block('ID_NUMBER_KEPT', box)`
  资料中有身份证号码。代表库不保存身份证号码，核实时当面查看即可。
  清除这一栏的18位数字，另行写“已当面核验”。`;
