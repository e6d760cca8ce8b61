import { standardRows } from '#server/law/catalogue/standard-catalogue.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';

const mark = (holds: boolean) => (holds ? '√' : '');

/** The rows of major decisions in the standard catalogue of disclosure (政务公开标准目录印制), in the columns of its national form. */
export const standardTable = (organName: string, feedbackWorkingDays: number): TablePlan => ({
  title: `${organName}重大行政决策领域政务公开标准目录`,
  columns: [
    { head: '序号', width: 3 },
    { head: '一级事项', group: '公开事项', width: 5 },
    { head: '二级事项', group: '公开事项', width: 5 },
    { head: '公开内容（要素）', width: 11, align: 'left' },
    { head: '公开依据', width: 11, align: 'left' },
    { head: '公开时限', width: 7 },
    { head: '公开主体', width: 5 },
    { head: '公开渠道和载体', width: 8, align: 'left' },
    { head: '全社会', group: '公开对象', width: 3 },
    { head: '特定群体', group: '公开对象', width: 3 },
    { head: '主动', group: '公开方式', width: 3 },
    { head: '依申请', group: '公开方式', width: 3 },
  ],
  rows: standardRows(feedbackWorkingDays).map((row, index) => [
    index + 1,
    row.field,
    row.item,
    row.content,
    row.basis,
    row.time,
    row.by,
    row.channels.map((channel) => `■${channel}`).join('\n'),
    mark(row.everyone),
    mark(!row.everyone),
    mark(row.unasked),
    mark(!row.unasked),
  ]),
});
