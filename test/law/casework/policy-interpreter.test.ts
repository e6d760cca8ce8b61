import { describe, expect, it } from 'vitest';
import { type InterpreterEntry, refuseInterpreter } from '#server/law/casework/policy-interpreter.ts';

const ENTRY: InterpreterEntry = {
  name: '程知秋',
  phone: '0797-1234567',
  hours: '工作日8:30至12:00，14:30至17:30',
  topics: '公交票价、老年人免费乘车',
};
/** Ten characters. */
const ASKED = '公交票价、老年半价、';
const codes = (change: Partial<InterpreterEntry>, others: { name: string }[] = []) =>
  refuseInterpreter({ ...ENTRY, ...change }, others).map(({ code }) => code);

describe('政策解读专员的登记', () => {
  it.each<[string, Partial<InterpreterEntry>, { name: string }[], string[]]>([
    ['齐全的', {}, [], []],
    ['手机号也可以', { phone: '13800138000' }, [], []],
    ['本单位的另一位', {}, [{ name: '杜闻' }], []],
    ['没有姓名', { name: ' ' }, [], ['INTERPRETER_NAME_REQUIRED']],
    ['姓名只有一个字', { name: '程' }, [], ['INTERPRETER_NAME_REQUIRED']],
    ['姓名21字', { name: '甲'.repeat(21) }, [], ['INTERPRETER_NAME_REQUIRED']],
    ['同一位登记两次', { name: '程知秋 ' }, [{ name: '程知秋' }], ['INTERPRETER_KNOWN']],
    ['电话少一位', { phone: '0797-12345' }, [], ['INTERPRETER_PHONE_INVALID']],
    ['电话写成邮箱', { phone: 'jiedu@lanxi.example' }, [], ['INTERPRETER_PHONE_INVALID']],
    ['没有接听时间', { hours: '' }, [], ['INTERPRETER_HOURS_REQUIRED']],
    ['接听时间只有标点', { hours: '，。' }, [], ['INTERPRETER_HOURS_REQUIRED']],
    ['事项只写“政策”', { topics: '政策' }, [], ['INTERPRETER_TOPICS_REQUIRED']],
    ['事项100字', { topics: ASKED.repeat(10) }, [], []],
    ['事项101字', { topics: `${ASKED.repeat(10)}等` }, [], ['INTERPRETER_TOPICS_REQUIRED']],
    [
      '几处不对的一次说明',
      { name: '', phone: '', hours: '', topics: '' },
      [],
      [
        'INTERPRETER_NAME_REQUIRED',
        'INTERPRETER_PHONE_INVALID',
        'INTERPRETER_HOURS_REQUIRED',
        'INTERPRETER_TOPICS_REQUIRED',
      ],
    ],
  ])('%s', (_, change, others, expected) => {
    expect(codes(change, others)).toEqual(expected);
  });
});
