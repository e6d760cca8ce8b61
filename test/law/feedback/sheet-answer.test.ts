/** A table of answers that comes back is held against the record. */
import { describe, expect, it } from 'vitest';
import { refuseSheetAnswer, type SheetAnswer } from '#server/law/feedback/sheet-answer.ts';

describe('处理意见表的一行与平台记录相符', () => {
  it.each<[string, SheetAnswer, string[]]>([
    ['导出时没有答复，现在也没有', { known: true, exported: null, present: null }, []],
    ['导出以后没有人改过', { known: true, exported: 2, present: 2 }, []],
    ['导出时没有答复，别人已经答复', { known: true, exported: null, present: 1 }, ['ANSWER_CHANGED_SINCE']],
    ['导出以后有人改过', { known: true, exported: 1, present: 2 }, ['ANSWER_CHANGED_SINCE']],
    ['导出以后答复被撤回', { known: true, exported: 1, present: null }, ['ANSWER_CHANGED_SINCE']],
    ['不是这一轮收到的意见', { known: false, exported: null, present: null }, ['RECEIPT_UNKNOWN']],
    ['不是这一轮的，别的不再说', { known: false, exported: 1, present: null }, ['RECEIPT_UNKNOWN']],
  ])('%s', (_case, row, codes) => {
    expect(refuseSheetAnswer(row).map(({ code }) => code)).toEqual(codes);
  });
});
