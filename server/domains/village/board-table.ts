import type { VillagePostingView, VillageView } from '#schema/village/village-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TableCell, TableColumn } from '#server/ground/table/table-plan.ts';
import { DISCLOSURE_STANDING_LABELS } from '#server/law/village/disclosure-due.ts';
import { DISCLOSURE_KIND_LABELS } from '#server/law/village/disclosure-kind.ts';
import { periodWords } from '#server/law/village/disclosure-period.ts';
import { entryTotals, yuanOf } from '#server/law/village/village-entries.ts';
import { allVillages, postingsOf } from './village.queries.ts';

type Line = Pick<VillageView['owed'][number], 'kind' | 'period' | 'standing'> & {
  village: VillageView;
  /** Null: it is owed. */
  posting: VillagePostingView | null;
  dueOn: string;
};

const COLUMNS: readonly (TableColumn & { cell: (line: Line) => TableCell })[] = [
  { head: '乡镇', width: 8, cell: ({ village }) => village.town.name },
  { head: '村', width: 8, cell: ({ village }) => village.name },
  { head: '事项', width: 16, align: 'left', cell: ({ kind }) => DISCLOSURE_KIND_LABELS[kind] },
  { head: '期间', width: 8, cell: ({ period }) => periodWords(period) },
  { head: '时效', width: 6, cell: ({ standing }) => DISCLOSURE_STANDING_LABELS[standing] },
  { head: '最迟公开', width: 6, cell: ({ dueOn }) => dueOn },
  { head: '上传日期', width: 6, cell: ({ posting }) => posting?.postedOn ?? '' },
  { head: '更正', width: 12, align: 'left', cell: ({ posting }) => posting?.reason ?? '' },
  { head: '收入（元）', width: 8, cell: ({ posting }) => total(posting, 'income') },
  { head: '支出（元）', width: 8, cell: ({ posting }) => total(posting, 'spending') },
  { head: '签发', width: 6, cell: ({ posting }) => posting?.signedByName ?? '' },
  { head: '村务监督机构审核', width: 6, cell: ({ posting }) => posting?.supervisorName ?? '' },
];

const total = (posting: VillagePostingView | null, side: 'income' | 'spending'): string =>
  posting && posting.entries.length > 0 ? yuanOf(entryTotals(posting.entries)[side]) : '';

/** 村务公开一览 of a year, for everybody: what each village posted, and what it owes now. */
export async function villageBoardTable(context: Context, year: number) {
  const lines: Line[] = [];
  for (const village of await allVillages(context)) {
    for (const { kind, period, standing, dueOn } of village.owed)
      if (standing === 'OVERDUE' && period.startsWith(`${year}-`))
        lines.push({ village, kind, period, standing, dueOn, posting: null });
    for (const posting of await postingsOf(context, village.id, year)) {
      const { kind, period, standing } = posting;
      lines.push({ village, kind, period, standing, posting, dueOn: '' });
    }
  }
  const plan = {
    title: `村务公开一览（${year}年）`,
    columns: COLUMNS.map(({ head, width, align }) => ({ head, width, ...(align ? { align } : {}) })),
    rows: lines.map((line) => COLUMNS.map(({ cell }) => cell(line))),
  };
  return { plan, fileName: plan.title, published: true };
}
