/** 国令713号第三十四条: what a decision in force owes to whom, clause by clause, as whoever starts its execution says and everybody reads. */
import { describe, expect, it } from 'vitest';
import { linesOf } from './actions.ts';
import { approveText } from './approved-text.ts';
import { openCourse } from './room.ts';

const { database, people, at, published, START } = await openCourse();
const { govOffice } = people;
const { housing, health } = people.units;
const TEXT = `第一条 每部电梯补贴12万元。
第二条 受理申请后书面答复。`;
const READ = 'clauseDuties { anchorId clauseNo unitName task beneficiary due }';

interface Row {
  anchorId: string;
  no: string;
}

/** A published decision whose text stands in clauses. */
async function inClauses() {
  const course = await published();
  await approveText(database, people, course.id, TEXT);
  const { textInForce } = (await course.read(govOffice, 'textInForce { anchorId no }')) as unknown as {
    textInForce: Row[];
  };
  return { course, clauses: textInForce };
}
const duty = (more: object = {}) => ({
  anchorId: null,
  unitId: housing.id,
  task: '书面答复申请人',
  beneficiary: '申请加装电梯的业主',
  dueDays: 5,
  dueAfter: '受理申请',
  ...more,
});

describe('谁要做什么', () => {
  it('开始执行时逐条写明，公众从此在那一条旁边看得到；记录里也有', async () => {
    const { course, clauses } = await inClauses();
    expect(clauses.map(({ no }) => no)).toEqual(['第一条', '第二条']);
    expect(await course.read(null, READ)).toEqual({ clauseDuties: [] });
    const anchorId = clauses[1]?.anchorId;
    const told = await course.done('startExecution', govOffice, { ...START, duties: [duty({ anchorId })] });
    expect(linesOf(told, 'EXECUTION_PLAN')).toContain(
      `第二条：${housing.name}　书面答复申请人　受益的人：申请加装电梯的业主　受理申请后5个工作日内`,
    );
    expect(await course.read(null, READ)).toEqual({
      clauseDuties: [
        {
          anchorId,
          clauseNo: '第二条',
          unitName: housing.name,
          task: '书面答复申请人',
          beneficiary: '申请加装电梯的业主',
          due: '受理申请后5个工作日内',
        },
      ],
    });
  });

  it.each([
    ['文本中没有的条款', { anchorId: crypto.randomUUID() }, ['DUTY_CLAUSE_UNKNOWN']],
    ['不是执行单位的', { unitId: health.id }, ['DUTY_HOLDER_UNKNOWN']],
    ['没有写做什么的', { task: '' }, ['DUTY_TASK_REQUIRED']],
    ['期限写了一半的', { dueAfter: '' }, ['DUTY_DUE_UNFINISHED']],
    ['两种期限的', { dueOn: '2027-06-30' }, ['DUTY_DUE_TWICE']],
  ])('%s，不予办理', async (_, change, codes) => {
    const { course } = await inClauses();
    const input = { ...START, duties: [duty(change)] };
    expect(await course.codes('startExecution', govOffice, input)).toEqual(codes);
  });

  it('系统里没有草案的，只能写全文的任务；没有公布的看不到', async () => {
    const course = await published();
    expect(await course.read(govOffice, 'textInForce { no }')).toEqual({ textInForce: [] });
    await course.done('startExecution', govOffice, { ...START, duties: [duty()] });
    expect(await course.read(null, READ)).toMatchObject({ clauseDuties: [{ anchorId: null, clauseNo: '' }] });
    const early = await at('ISSUED');
    expect(await early.read(null, READ)).toMatchObject({ clauseDuties: [] });
  });
});
