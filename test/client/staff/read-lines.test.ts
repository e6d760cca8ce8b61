import { describe, expect, it } from 'vitest';
import { readLines } from '#client/staff/domains/calendar/read-lines.ts';

const read = (text: string) => readLines(text, 2027);

describe('粘贴的节假日安排', () => {
  it.each([
    ['2027-01-01 HOLIDAY 元旦', '2027-01-01', 'HOLIDAY', '元旦'],
    ['2027-01-01 holiday 元旦', '2027-01-01', 'HOLIDAY', '元旦'],
    ['2027年1月1日 放假 元旦', '2027-01-01', 'HOLIDAY', '元旦'],
    ['1月1日（周五）放假，元旦', '2027-01-01', 'HOLIDAY', '元旦'],
    ['1月1日（周五） 放假 元旦', '2027-01-01', 'HOLIDAY', '元旦'],
    ['1月9日	调休上班	元旦调休', '2027-01-09', 'MAKE_UP_WORKDAY', '元旦调休'],
    ['2027-01-09,MAKE_UP_WORKDAY,元旦调休', '2027-01-09', 'MAKE_UP_WORKDAY', '元旦调休'],
  ])('%s', (line, day, kind, name) => {
    expect(read(line)).toEqual({ days: [{ day, kind, name }], errors: [] });
  });

  it.each([
    ['10月1日至7日 放假 国庆节', 7, '2027-10-07'],
    ['2027-10-01至2027-10-07 放假 国庆节', 7, '2027-10-07'],
    ['4月30日至5月4日 放假 劳动节', 5, '2027-05-04'],
  ])('一段日期：%s', (line, count, last) => {
    const { days } = read(line);
    expect([days.length, days.at(-1)?.day]).toEqual([count, last]);
  });

  it.each([
    ['没有这一天', '2月31日 放假 春节'],
    ['倒着的一段', '10月7日至1日 放假 国庆节'],
    ['长得不像放假的一段', '1月1日至12月31日 放假 元旦'],
    ['没有说放假还是上班', '1月1日 元旦'],
    ['没有名称', '1月1日 放假'],
    ['读不懂', '通知如下'],
  ])('%s的，说在第几行', (_, line) => {
    expect(read(`1月1日 放假 元旦\n\n${line}`).errors).toMatchObject([{ line: 3, text: line }]);
  });

  it('空行和#开头的行不算', () => {
    expect(read('# 国办发明电〔2026〕8号\n\n')).toEqual({ days: [], errors: [] });
  });
});
