import type { TagKind } from '#client/ui/Tag.tsx';
import { longDate } from '#client/format.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { REPRESENTATIVE_ORIGIN_LABELS } from '#server/law/register/representative-origin.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import type { RegisterRow } from './register-documents.ts';

export const STATE_TAGS: Readonly<Record<RegisterRow['state'], TagKind>> = {
  VERIFYING: 'open',
  ACTIVE: 'done',
  SUSPENDED: 'care',
  EXPIRED: 'closed',
  RETIRED: 'closed',
  REJECTED: 'closed',
};

export const categoriesOf = ({ categories }: Pick<RegisterRow, 'categories'>): string =>
  categories.map((category) => REPRESENTATIVE_CATEGORY_LABELS[category]).join('、');

export const termOf = ({ termStartsOn, termEndsOn }: Pick<RegisterRow, 'termStartsOn' | 'termEndsOn'>) =>
  `${longDate(termStartsOn)}至${longDate(termEndsOn)}`;

export const placeOf = ({ region, village }: Pick<RegisterRow, 'region' | 'village'>) =>
  [region, village].filter(Boolean).join(' ');

export const REGISTER_HEAD = [
  '编号',
  '姓名',
  '类别',
  '单位和职务',
  '熟悉的领域',
  '乡镇（街道）',
  '村（社区）',
  '任期自',
  '任期至',
  '状态',
  '近12个月受邀',
  '近12个月到会',
  '入库途径',
  '推荐单位',
  '同意公开姓名',
] as const;

/** A line for a spreadsheet: everything of the list, and no way to reach anybody. */
export const exportRow = (row: RegisterRow): string[] => [
  row.no,
  row.name,
  categoriesOf(row),
  row.unitPost,
  row.fields.join('、'),
  row.region,
  row.village,
  row.termStartsOn,
  row.termEndsOn,
  REPRESENTATIVE_STATE_LABELS[row.state],
  String(row.invited),
  String(row.attended),
  REPRESENTATIVE_ORIGIN_LABELS[row.origin],
  row.nominatedBy?.name ?? '',
  row.nameConsentOn ? '是' : '否',
];
