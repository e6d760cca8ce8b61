import type { RepresentativeWordsInput } from '#schema/register/representative-input.ts';
import { refuseContact } from '#server/law/comment-contact.ts';
import { isIdNumber } from '#server/law/personal-number.ts';
import type { Finding } from '#server/law/refusal.ts';
import { type RepresentativeFacts, refuseRepresentative } from '#server/law/representative.ts';
import { blank, substance } from '#server/law/substance.ts';

const REASON_MIN = 5;

const ours = { rule: 'R-64', basis: 'DESIGN', article: '公众代表入库规则', severity: 'BLOCK' } as const;

/** What forbids keeping this of somebody (代表资料): its facts, its contact, and numbers nobody should write down. */
export const refuseEntered = (
  facts: RepresentativeFacts,
  input: Pick<RepresentativeWordsInput, 'contactKind' | 'contact'> & MoreWords,
  termYears: number,
): Finding[] => [
  ...refuseRepresentative(facts, termYears),
  ...refuseContact(input),
  ...refuseIdNumbers({ ...input, ...facts }),
];

/** What is written down beside the facts the law judges. */
type MoreWords = Partial<Pick<RepresentativeWordsInput, 'village' | 'declaredInterests'>> & {
  /** 申请理由. */
  reason?: string;
};

const BOXES = ['name', 'unitPost', 'fields', 'region', 'village', 'declaredInterests', 'reason'] as const;

/** Numbers of identity cards are never kept, whichever box they were written into (个人信息保护法第六条). */
const refuseIdNumbers = (given: RepresentativeFacts & MoreWords): Finding[] =>
  BOXES.filter((box) => holdsIdNumber([given[box] ?? ''].flat().join('\n'))).map(idNumber);

const holdsIdNumber = (text: string): boolean => (text.match(/\d{17}[\dXx]/g) ?? []).some(isIdNumber);

/** What forbids doing something without saying why (理由). */
export const refuseUntold = (reason: string, what: string, field = 'reason'): Finding[] =>
  substance(reason) < REASON_MIN
    ? [
        {
          ...ours,
          code: 'REPRESENTATIVE_REASON_REQUIRED',
          message: `没有写明${what}，或者不足${REASON_MIN}字。`,
          fields: [field],
          fix: `写明${what}。`,
        },
      ]
    : [];

/** What forbids this application (本人申请): of age, and reachable. */
export const refuseApplication = (input: {
  ofAge: boolean;
  contact?: string | null | undefined;
  reason: string;
}): Finding[] => [
  ...(input.ofAge ? [] : [notOfAge]),
  ...(blank(input.contact) ? [contactRequired] : []),
  ...refuseUntold(input.reason, '申请理由'),
];

const notOfAge: Finding = {
  ...ours,
  rule: 'R-65',
  code: 'REP_NOT_OF_AGE',
  message: '社会公众代表应当年满十八周岁，具有完全民事行为能力。',
  fields: ['ofAge'],
  fix: '符合条件的，勾选后再提交。',
};

const contactRequired: Finding = {
  ...ours,
  code: 'REPRESENTATIVE_CONTACT_REQUIRED',
  message: '没有填写联系方式，无法核实，也无法邀请。',
  fields: ['contact'],
  fix: '填写手机号码或者电子邮箱，任选一种。',
};

const idNumber = (box: (typeof BOXES)[number]): Finding => ({
  ...ours,
  code: 'ID_NUMBER_KEPT',
  message: '资料中有身份证号码。代表库不保存身份证号码，核实时当面查看即可。',
  fields: [box],
  fix: '删去身份证号码。',
});
