/** 待办：决策事项建议从收到到决定是否启动, 国令713号第十条. It is 2026-11-20. */
import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { openRoom } from '#test/domains/proposal/room.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { kindsOf, type TaskTold, turnsOf } from './tasks.ts';

const { database, people, leader, proposed, studied } = await openRoom();
const { clerk, govOffice, lead } = people;

async function turnsWith(actor: Actor, id: string) {
  const { data } = await ask(database, actor, {
    query: '{ workbench { tasks { kind detail dueOn overdue path } } }',
  });
  const { tasks } = data?.workbench as unknown as { tasks: TaskTold[] };
  return tasks.filter(({ path }) => path === `/gongzuotai/jianyi/${id}`);
}

it('收到的建议由县政府办研究论证，三十日为本县设定的期限；别的岗位没有这项待办', async () => {
  const { id } = await proposed();
  expect(await turnsWith(govOffice, id)).toMatchObject([
    { kind: 'STUDY_PROPOSAL', dueOn: '2026-12-20', overdue: false },
  ]);
  for (const other of [clerk, lead, leader]) expect(await turnsWith(other, id)).toEqual([]);
});

it('论证以后由县政府领导决定是否启动；决定了的不再催', async () => {
  const { id } = await studied();
  expect(await turnsWith(govOffice, id)).toEqual([]);
  expect(await turnsWith(leader, id)).toMatchObject([
    {
      kind: 'DECIDE_PROPOSAL',
      dueOn: '2027-01-19',
      detail: '2026年11月20日开始研究论证，决定是否启动决策程序',
    },
  ]);
  await database.sql(`update decision_proposal set phase = 'DECLINED' where id = $1`, [id]);
  expect(await turnsWith(leader, id)).toEqual([]);
});

it('启动以后由承办单位起草；开始起草以后准备征求意见，不再催起草', async () => {
  const { id, no } = await buildDecision(database, people, { phase: DecisionPhase.INITIATED });
  for (const own of [clerk, lead])
    expect(await turnsOf(database, own, no)).toMatchObject([{ kind: 'START_DRAFTING' }]);
  expect(await kindsOf(database, people.otherClerk, no)).toEqual([]);
  await database.sql(`update decision set phase = 'DRAFTING' where id = $1`, [id]);
  expect(await kindsOf(database, clerk, no)).toEqual([]);
});
