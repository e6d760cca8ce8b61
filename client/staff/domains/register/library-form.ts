import type { ExpertLibrary_ExpertFragment as Expert, LibraryExpertInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { EXPERT_KIND_LABELS } from '#server/law/procedure/expert-review.ts';

/** 专家资料 as it is typed. */
export interface ExpertForm {
  kind: string;
  name: string;
  employer: string;
  title: string;
  fields: string;
  level: string;
  conduct: string;
  mailbox: string;
  telephone: string;
}

export const NO_EXPERT: ExpertForm = {
  kind: 'PERSON',
  name: '',
  employer: '',
  title: '',
  fields: '',
  level: 'CITY',
  conduct: '',
  mailbox: '',
  telephone: '',
};

/** A change begins with what stands; the sealed contact is typed anew or stays as it is. */
export const formOf = ({ kind, name, employer, title, fields, level, conduct }: Expert): ExpertForm => ({
  ...NO_EXPERT,
  kind,
  name,
  employer,
  title,
  fields: fields.join('\n'),
  level,
  conduct,
});

export const inputOf = ({ fields, ...form }: ExpertForm) =>
  ({ ...form, fields: fields.split(/[\n、，；,;]/) }) as unknown as LibraryExpertInput;

const person = ({ kind }: ExpertForm) => kind === 'PERSON';

export const EXPERT_FIELDS: readonly RecordField<ExpertForm>[] = [
  { kind: 'choice', name: 'kind', label: '登记的是', options: EXPERT_KIND_LABELS },
  { kind: 'text', name: 'name', label: '姓名或者机构名称' },
  { kind: 'text', name: 'employer', label: '工作单位', beside: true, when: person },
  { kind: 'text', name: 'title', label: '职称、职务', hint: '如“教授”“高级工程师”。', when: person },
  { kind: 'area', name: 'fields', label: '专业领域', hint: '每行一项。' },
  { kind: 'choice', name: 'level', label: '哪一级专家库', options: LIBRARY_LEVEL_LABELS, inView: true },
  { kind: 'text', name: 'mailbox', label: '电子邮箱', hint: '修改资料时不填的，用原来的。', optional: true },
  { kind: 'text', name: 'telephone', label: '电话', beside: true, optional: true },
  { kind: 'area', name: 'conduct', label: '诚信考核', optional: true },
];
