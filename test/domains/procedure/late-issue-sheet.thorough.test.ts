import { expect, it } from 'vitest';
import { faults, importingLate, sheetOf, told } from './late-importing.ts';

const { started, send } = await importingLate();

it('第三十一条 登记表里的印发：文号、签发和成文日期读得出；写错的，说明哪一列', async () => {
  const { no } = await started();
  const { START = {}, PARTY = {}, ISSUE = {} } = told(no);
  const good = await send(await sheetOf(START, PARTY, ISSUE), { trial: true });
  expect(faults(good.report)).toEqual([]);
  expect(good.report.judged.map(({ step, good: fine }) => [step, fine])).toEqual([
    ['决策启动', true],
    ['请示报告党委', true],
    ['印发', true],
  ]);
  const wrong = { ...ISSUE, signed: '｜六月｜2026年6月22日' };
  const { report } = await send(await sheetOf(START, wrong), { trial: true });
  expect(faults(report).map((one) => one.split(' ').slice(0, 2))).toContainEqual(['4', '签发和成文']);
  const early = { ...ISSUE, from: '2026年6月21日', document: '' };
  expect(faults((await send(await sheetOf(START, early), { trial: true })).report)).toEqual(
    expect.arrayContaining(['4 行文和文号 DOCUMENT_HEADER_INCOMPLETE', '4 开始日期 ISSUED_BEFORE_SIGNING']),
  );
});
