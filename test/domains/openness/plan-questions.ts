import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const TASK = `id version title standing target reached doneOn publishedOn withdrawnReason
  reports { text links byName accepted note } viewerCan(actions: [savePlanTask, removePlanTask, reportPlanTask,
  reviewPlanTask, withdrawPlanTask]) { action allowed }`;
const YEAR = `id tasks { ${TASK} }`;

/** A task as it is told. */
export interface Task {
  id: string;
  version: number;
  viewerCan: { action: string; allowed: boolean }[];
  findings?: { code: string }[];
  [field: string]: unknown;
}

/** Questions and commands of the plan's tasks, as the contract has them; the tasks are this unit's. */
export function planQuestions(database: TestDatabase, unitId: string) {
  /** Runs one command of the contract: what it answers, or its faults' codes. */
  const act = async (
    actor: Actor | null,
    params: string,
    call: string,
    variables: object,
  ): Promise<Task | string> => {
    const { data, errors } = await ask(database, actor, {
      query: `mutation(${params}) { result: ${call} { ... on ${call.includes('Tasks') || call.startsWith('remove') ? `PlanYear { ${YEAR} }` : `PlanTask { ${TASK} }`}
      ... on Refusal { findings { code } } } }`,
      variables: variables as Record<string, unknown>,
    });
    return errors ? String(errors[0]?.extensions.code) : (data as unknown as { result: Task }).result;
  };
  const codes = (answer: Task | string) =>
    typeof answer === 'string' ? answer : answer.findings?.map(({ code }) => code);
  const INPUT = {
    title: '公布补助对象和金额',
    content: '按季度公布补助对象、标准、金额。',
    basis: '2026年政务公开工作要点第9项',
    unitId,
    dueOn: '2026-11-30',
  };
  const save = (actor: Actor | null, more: object = {}, at: object = { id: null, version: 0 }, year = 2026) =>
    act(
      actor,
      '$id: ID, $version: Int!, $year: Int!, $input: PlanTaskInput!',
      'savePlanTask(id: $id, version: $version, year: $year, input: $input)',
      {
        ...at,
        year,
        input: { ...INPUT, ...more },
      },
    );
  const publish = (actor: Actor, tasks: readonly Task[]) =>
    act(
      actor,
      '$year: Int!, $ids: [ID!]!, $versions: [Int!]!',
      'publishPlanTasks(year: $year, ids: $ids, versions: $versions)',
      {
        year: 2026,
        ids: tasks.map(({ id }) => id),
        versions: tasks.map(({ version }) => version),
      },
    );
  const DONE = { text: '第三季度的补助对象已经公示，标准和金额都在内。', links: ['/juece/2026-007'] };
  const report = (actor: Actor, { id, version }: Task, more: object = {}) =>
    act(
      actor,
      '$id: ID!, $version: Int!, $text: Text!, $links: [String!]!',
      'reportPlanTask(id: $id, version: $version, text: $text, links: $links)',
      { id, version, ...DONE, ...more },
    );
  const review = (actor: Actor, { id, version }: Task, accepted = true, note = '') =>
    act(
      actor,
      '$id: ID!, $version: Int!, $accepted: Boolean!, $note: Text!',
      'reviewPlanTask(id: $id, version: $version, accepted: $accepted, note: $note)',
      { id, version, accepted, note },
    );
  const withdraw = (actor: Actor, { id, version }: Task, reason = '上级统一部署，改为次年开展。') =>
    act(
      actor,
      '$id: ID!, $version: Int!, $reason: Text!',
      'withdrawPlanTask(id: $id, version: $version, reason: $reason)',
      { id, version, reason },
    );
  const remove = (actor: Actor, { id, version }: Task) =>
    act(actor, '$id: ID!, $version: Int!', 'removePlanTask(id: $id, version: $version)', { id, version });
  const seen = async (actor: Actor | null): Promise<Task[]> => {
    const { data } = await ask(database, actor, { query: `{ planTasks(year: 2026) { ${YEAR} } }` });
    return (data as unknown as { planTasks: { tasks: Task[] } }).planTasks.tasks;
  };
  const found = async (actor: Actor | null, id: string) => (await seen(actor)).find((task) => task.id === id);
  return { codes, save, publish, DONE, report, review, withdraw, remove, seen, found };
}
