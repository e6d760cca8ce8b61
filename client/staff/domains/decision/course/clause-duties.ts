import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { clauseBrief } from '#client/citizen/names.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import type { Course } from './course-record.ts';

/** 条款任务 as it is typed: texts, until it is sent. */
export interface DutyRow {
  anchorId: string;
  unitId: string;
  task: string;
  beneficiary: string;
  dueOn: string;
  dueAfter: string;
  dueDays: string;
}

/** The clauses of the text that is carried out: of the newest fixed version. */
const clauseOptions = ({ textInForce }: Course) =>
  Object.fromEntries(
    (textInForce ?? [])
      .filter(({ kind }) => !isHeading(kind))
      .map((clause) => [clause.anchorId, clauseBrief(clause)]),
  );

/** Who does what for whom, clause by clause; the public reads it beside the clause once the decision is published. */
export const dutiesField = <Values extends { duties: readonly DutyRow[] }>(
  course: Course,
): RecordField<Values> =>
  ({
    kind: 'rows',
    name: 'duties',
    label: '谁要做什么',
    hint: '逐条写明哪个执行单位做什么、为了谁、到什么时候；决策公布后，公众在那一条旁边看得到。',
    noun: '任务',
    optional: true,
    columns: [
      {
        kind: 'choice',
        name: 'anchorId',
        label: '条款',
        options: clauseOptions(course),
        none: '全文',
        optional: true,
      },
      { kind: 'unit', name: 'unitId', label: '负责单位', beside: true },
      { kind: 'text', name: 'task', label: '做什么' },
      { kind: 'text', name: 'beneficiary', label: '受益的人', optional: true, beside: true },
      { kind: 'day', name: 'dueOn', label: '截止日期', hint: '有固定日期的填这里。', optional: true },
      {
        kind: 'text',
        name: 'dueAfter',
        label: '或者从什么事算起',
        hint: '没有固定日期的填这里，如“收到申请”，再填几个工作日内。',
        optional: true,
      },
      { kind: 'text', name: 'dueDays', label: '几个工作日内', count: true, optional: true, beside: true },
    ],
  }) as unknown as RecordField<Values>;

/** A row as the contract takes it. */
export const dutySent = ({ anchorId, dueOn, dueDays, ...said }: DutyRow) => ({
  ...said,
  anchorId: anchorId || null,
  dueOn: dueOn || null,
  dueDays: dueDays === '' ? null : Number(dueDays),
});
