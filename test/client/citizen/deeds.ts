/** A decision that adopted two opinions, one of them done. */
export const DEED = {
  __typename: 'Deed',
  happenedOn: '2027-09-09',
  record: '执行情况报告',
  unitName: '县教育体育局',
  words: '锦绣里68名儿童全部到实验小学就读',
};
const TASK = {
  __typename: 'DeedTask',
  clauseNo: '第七条',
  unitName: '县交通运输局',
  task: '在东街路口增设信号灯',
  due: '2027年8月31日前',
};
export const LINE = {
  __typename: 'AdoptedLine',
  round: 1,
  position: 2,
  asked: '将锦绣里小区划入实验小学',
  result: 'ADOPTED',
  count: 29,
  changedClauses: [{ clauseNo: '第二条' }, { clauseNo: '第二条' }],
  tasks: [],
  deeds: [DEED],
};
const WAITING = { ...LINE, position: 3, asked: '增设信号灯', tasks: [TASK], deeds: [] };
export const ADOPTED = { opinions: 58, done: 29, correctedWords: [], lines: [LINE, WAITING] };
export const decision = { no: '2027-003', title: '招生服务片区调整方案', adopted: ADOPTED };
