import { expect, it } from 'vitest';
import { TASK_VERBS } from '#client/staff/domains/workbench/verbs.ts';
import { TASK_KIND_LABELS, TaskKind } from '#server/law/people/task-kind.ts';

it('每一种待办有名称，有要按的动词；没有两种同名', () => {
  const names = Object.values(TASK_KIND_LABELS);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(TASK_VERBS).toSorted()).toEqual(Object.keys(TaskKind).toSorted());
});
