import type { RepresentativeFilter } from '#schema/register/register-filter.ts';
import type { RepresentativeView } from '#schema/register/representative-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import {
  REPRESENTATIVE_CATEGORY_LABELS,
  RepresentativeCategory,
} from '#server/law/register/representative-category.ts';
import {
  REPRESENTATIVE_STATE_LABELS,
  RepresentativeState,
} from '#server/law/register/representative-stage.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { representativesAll } from './representative.queries.ts';

const MOST = 5000;

const COLUMNS: TablePlan['columns'] = [
  { head: '编号', width: 7 },
  { head: '姓名', width: 5 },
  { head: '类别', width: 9, align: 'left' },
  { head: '单位和职务', width: 12, align: 'left' },
  { head: '熟悉的领域', width: 9, align: 'left' },
  { head: '乡镇（街道）', width: 6 },
  { head: '村（社区）', width: 6 },
  { head: '任期自', width: 6 },
  { head: '任期至', width: 6 },
  { head: '状态', width: 5 },
  { head: '近12个月受邀', width: 4 },
  { head: '近12个月到会', width: 4 },
  { head: '推荐单位', width: 8, align: 'left' },
  { head: '同意公开姓名', width: 4 },
];

/** 名册下载: a part of the register as the requester may see it, without any way to reach anybody. */
export async function registerTable(context: Context, search: string) {
  const rows = await representativesAll(context, filterIn(new URLSearchParams(search)), MOST);
  const plan: TablePlan = { title: '社会公众代表名册', columns: COLUMNS, rows: rows.map(cellsOf) };
  return { plan, fileName: plan.title, published: false };
}

/** Filter from the query string; unknown parameters are ignored. */
const filterIn = (query: URLSearchParams): RepresentativeFilter => ({
  state: Object.values(RepresentativeState).find((one) => one === query.get('state')) ?? null,
  category: Object.values(RepresentativeCategory).find((one) => one === query.get('category')) ?? null,
  region: query.get('region'),
  words: query.get('words'),
});

const cellsOf = (one: RepresentativeView) => [
  one.no,
  one.name,
  one.categories.map((category) => REPRESENTATIVE_CATEGORY_LABELS[category]).join('、'),
  one.unitPost,
  one.fields.join('、'),
  one.region,
  one.village,
  one.termStartsOn,
  one.termEndsOn,
  REPRESENTATIVE_STATE_LABELS[one.state],
  one.invited,
  one.attended,
  one.nominatedBy?.name ?? '',
  one.nameConsentOn ? '是' : '否',
];
