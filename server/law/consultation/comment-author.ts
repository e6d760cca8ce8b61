/** 个人信息保护法第六条: the kind of author decides which fields are filled in; none of them holds an identity number. */
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r83Design = provision('R-83', 'DESIGN', '意见提交规则');
const r83 = provision('R-83', 'LAW', '个人信息保护法第六条');

/** Author of an opinion (意见人). `name` is the person's, or an organisation's contact person's. */
export interface CommentAuthor {
  identity: IdentityKind;
  name?: string | null | undefined;
  organisation?: string | null | undefined;
  contact?: string | null | undefined;
}

const LONGEST_NAME = 50;
const LONGEST_ORGANISATION = 100;

/** Reasons against these fields for this kind of author (身份信息). */
export const refuseAuthor = (author: CommentAuthor): Finding[] => [
  ...BY_KIND[author.identity](author),
  ...refuseName('name', author.name, LONGEST_NAME),
  ...refuseName('organisation', author.organisation, LONGEST_ORGANISATION),
];

const BY_KIND: Readonly<Record<IdentityKind, (author: CommentAuthor) => Finding[]>> = {
  [IdentityKind.ANONYMOUS]: (author) => {
    const filled = (['name', 'organisation', 'contact'] as const).filter((field) => !blank(author[field]));
    return filled.length === 0 ? [] : [anonymousWithIdentity(filled)];
  },
  [IdentityKind.PERSON]: ({ organisation }) => (blank(organisation) ? [] : [personWithOrganisation]),
  [IdentityKind.ORGANISATION]: ({ name, organisation }) => [
    ...(blank(organisation)
      ? [
          required(
            'ORGANISATION_NAME_REQUIRED',
            'organisation',
            '单位名称',
            '照营业执照或者公章写全称；代表自己的，改选“个人”。',
          ),
        ]
      : []),
    ...(blank(name)
      ? [required('CONTACT_PERSON_REQUIRED', 'name', '单位联系人', '写经办人的姓名，便于核实和答复。')]
      : []),
  ],
};

/** Fifteen or eighteen digits in a row, full-width or spaced too: an identity number, valid check digit or not. */
const ID_NUMBER = /(?<!\d)(?:\d{15}|\d{17}[\dx])(?!\d)/i;

function refuseName(field: string, value: string | null | undefined, longest: number): Finding[] {
  const text = (value ?? '').normalize('NFKC').replace(/[\s-]/g, '');
  return [
    ...(ID_NUMBER.test(text) ? [idNumber(field)] : []),
    ...(Array.from(text).length > longest ? [tooLong(field, longest)] : []),
  ];
}

const anonymousWithIdentity = (fields: readonly string[]) =>
  r83Design.block('ANONYMOUS_CARRIES_IDENTITY', ...fields)`
    匿名提交不收集姓名、单位和联系方式。
    删去这些内容，或者改为以个人、单位名义提交。`;

const personWithOrganisation = r83Design.block('PERSON_CARRIES_ORGANISATION', 'organisation')`
  以个人名义提交不填写单位。
  删去单位名称，或者改为以单位名义提交。`;

const required = (code: string, field: string, what: string, how: string) => r83Design.block(code, field)`
  以单位名义提交要填写${what}。
  ${how}`;

const tooLong = (field: string, longest: number) => r83Design.block('NAME_TOO_LONG', field)`
  名称超过${longest}个字。
  只写称呼或者规范简称，职务、地址不写在这里。`;

const idNumber = (field: string) => r83.block('ID_NUMBER_NOT_COLLECTED', field)`
  提交意见不需要身份证件号码，请不要填写。
  只填写姓名。`;
