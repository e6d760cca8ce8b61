import type { RepresentativeInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { lastDayOf, refuseRepresentative } from '#server/law/register/representative.ts';
import type { RepresentativeRecord } from './representative-record.ts';

/** Form values of a representative. */
export interface RepresentativeForm {
  name: string;
  categories: RepresentativeInput['categories'];
  unitPost: string;
  fields: string;
  region: string;
  village: string;
  gender: string;
  declaredInterests: string;
  contactKind: string;
  contact: string;
  termStartsOn: string;
  termEndsOn: string;
  nameConsentOn: string;
}

export const FORM_LABELS: Readonly<Record<keyof RepresentativeForm, string>> = {
  name: '姓名',
  categories: '类别',
  unitPost: '单位和职务',
  fields: '熟悉的领域',
  region: '乡镇（街道）',
  village: '村（社区）',
  gender: '性别',
  declaredInterests: '有直接利害关系的事项',
  contactKind: '怎样联系',
  contact: '电话或者电子邮箱',
  termStartsOn: '任期第一日',
  termEndsOn: '任期最后一日',
  nameConsentOn: '书面同意公开姓名的日期',
};

const KINDS = ['PHONE', 'EMAIL'] as const;

export const emptyForm = (today: CalendarDay, termYears: number): RepresentativeForm => ({
  name: '',
  categories: [],
  unitPost: '',
  fields: '',
  region: '',
  village: '',
  gender: '',
  declaredInterests: '',
  contactKind: '',
  contact: '',
  termStartsOn: today,
  termEndsOn: lastDayOf(today, termYears),
  nameConsentOn: '',
});

export const formOf = (one: RepresentativeRecord): RepresentativeForm => ({
  name: one.name,
  categories: one.categories,
  unitPost: one.unitPost,
  fields: one.fields.join('、'),
  region: one.region,
  village: one.village,
  gender: one.gender ?? '',
  declaredInterests: one.declaredInterests.join('\n'),
  contactKind: '',
  contact: '',
  termStartsOn: one.termStartsOn,
  termEndsOn: one.termEndsOn,
  nameConsentOn: one.nameConsentOn ?? '',
});

const listOf = (text: string, mark: RegExp) =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

export const inputOf = (form: RepresentativeForm): RepresentativeInput => ({
  ...form,
  fields: listOf(form.fields, /[、,，;；\n]/),
  declaredInterests: listOf(form.declaredInterests, /\n/),
  gender: form.gender || null,
  contactKind: KINDS.find((kind) => kind === form.contactKind) ?? null,
  contact: form.contact || null,
  nameConsentOn: form.nameConsentOn || null,
});

/** Findings that still keep a representative from being entered, by the same rules as the server's. */
export function formFindings(form: RepresentativeForm, termYears: number): Finding[] {
  const { termStartsOn, termEndsOn, categories, ...input } = inputOf(form);
  return [
    ...refuseRepresentative(
      {
        ...input,
        categories: categories.map((category) => RepresentativeCategory[category]),
        termStartsOn: termStartsOn as CalendarDay,
        termEndsOn: termEndsOn as CalendarDay,
      },
      termYears,
    ),
    ...refuseContact(input),
  ];
}
