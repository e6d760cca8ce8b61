/** 个人信息保护法第六条: as whom one writes decides which fields are filled; an identity number is in none of them. */
import { IdentityKind } from './comment-words.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** As whom someone writes (意见人). `name` is the person's, or an organisation's contact person's. */
export interface CommentAuthor {
  identity: IdentityKind;
  name?: string | null | undefined;
  organisation?: string | null | undefined;
  contact?: string | null | undefined;
}

const LONGEST_NAME = 50;
const LONGEST_ORGANISATION = 100;

/** What forbids these fields for this kind of author (身份信息). */
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
    ...(blank(organisation) ? [required('ORGANISATION_NAME_REQUIRED', 'organisation', '单位名称')] : []),
    ...(blank(name) ? [required('CONTACT_PERSON_REQUIRED', 'name', '单位联系人')] : []),
  ],
};

/** Fifteen or eighteen digits in a row, full-width or spaced too, are an identity number whatever its check digit says. */
const ID_NUMBER = /(?<!\d)(?:\d{15}|\d{17}[\dx])(?!\d)/i;

function refuseName(field: string, value: string | null | undefined, longest: number): Finding[] {
  const text = (value ?? '').normalize('NFKC').replace(/[\s-]/g, '');
  return [
    ...(ID_NUMBER.test(text) ? [idNumber(field)] : []),
    ...(Array.from(text).length > longest ? [tooLong(field, longest)] : []),
  ];
}

const ours = { rule: 'R-83', basis: 'DESIGN', article: '意见提交规则', severity: 'BLOCK' } as const;

const anonymousWithIdentity = (fields: readonly string[]): Finding => ({
  ...ours,
  code: 'ANONYMOUS_CARRIES_IDENTITY',
  message: '匿名提交不收集姓名、单位和联系方式。',
  fields,
  fix: '删去这些内容，或者改为以个人、单位名义提交。',
});

const personWithOrganisation: Finding = {
  ...ours,
  code: 'PERSON_CARRIES_ORGANISATION',
  message: '以个人名义提交不填写单位。',
  fields: ['organisation'],
  fix: '删去单位名称，或者改为以单位名义提交。',
};

const required = (code: string, field: string, what: string): Finding => ({
  ...ours,
  code,
  message: `以单位名义提交要填写${what}。`,
  fields: [field],
  fix: `填写${what}。`,
});

const tooLong = (field: string, longest: number): Finding => ({
  ...ours,
  code: 'NAME_TOO_LONG',
  message: `名称超过${longest}个字。`,
  fields: [field],
  fix: `不超过${longest}个字。`,
});

const idNumber = (field: string): Finding => ({
  rule: 'R-83',
  basis: 'LAW',
  article: '个人信息保护法第六条',
  severity: 'BLOCK',
  code: 'ID_NUMBER_NOT_COLLECTED',
  message: '提交意见不需要身份证件号码，请不要填写。',
  fields: [field],
  fix: '只填写姓名。',
});
