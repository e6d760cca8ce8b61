import { describe, expect, it } from 'vitest';
import { type PublishedSums, refuseStatedCounts } from '#server/law/feedback/stated-counts.ts';

const FIRST: PublishedSums = { received: 64, people: 71, adopted: 27, partlyAdopted: 9, notAdopted: 20 };
const SECOND: PublishedSums = { received: 6, people: 6, adopted: 2, partlyAdopted: 0, notAdopted: 3 };
const ALL: PublishedSums = { received: 3, people: 3, adopted: 3, partlyAdopted: 0, notAdopted: 0 };
const NONE: PublishedSums = { received: 0, people: 0, adopted: 0, partlyAdopted: 0, notAdopted: 0 };

const codes = (statement: string, reports: readonly PublishedSums[]) =>
  refuseStatedCounts(statement, reports, 'publicOpinionsStatement').map(({ code }) => code);
const WRONG = 'STATED_COUNT_DIFFERS';

describe('第十八条、第三十二条 公布决策时说明的采纳情况，与公布的采纳情况一致', () => {
  it.each<[string, string, PublishedSums[]]>([
    ['收到、采纳、部分采纳、未采纳都相符', '收到意见64条，采纳27条，部分采纳9条，未采纳20条。', [FIRST]],
    ['采纳和部分采纳合在一起说', '共征集到意见64条、涉及71人，吸收采纳36条，其余已逐条说明理由。', [FIRST]],
    ['没有采纳的一并说', '收到意见64条，未采纳28条均已说明理由。', [FIRST]],
    ['两轮合计', '两轮共收到意见70条，采纳29条。', [FIRST, SECOND]],
    ['两轮分别说', '第一轮收到意见64条；第二轮收到意见6条，采纳2条。', [FIRST, SECOND]],
    ['没有收到意见', '公开征求意见期间收到意见0条。', [NONE]],
    ['只用文字说明', '公开征求意见期间没有收到意见。', [NONE]],
    ['全部采纳而确实全部采纳', '收到意见3条，全部采纳。', [ALL]],
    ['说到条款的序号', '第12条按公众意见修改。', [FIRST]],
    ['听证会、座谈会、专家的意见另有记录', '座谈会提出意见15条，专家论证意见8条。', [FIRST]],
    ['平台没有公布过采纳情况', '收到意见9999条，全部采纳。', []],
    ['千位分隔', '收到意见1,204条。', [{ ...FIRST, received: 1204 }]],
  ])('%s，可以公布', (_, statement, reports) => expect(codes(statement, reports)).toEqual([]));

  it.each<[string, string, PublishedSums[], string[]]>([
    ['多报收到的条数', '收到意见640条，采纳27条。', [FIRST], [WRONG]],
    ['把收到的都说成采纳', '收到意见64条，采纳64条。', [FIRST], [WRONG]],
    ['少报未采纳', '收到意见64条，未采纳2条。', [FIRST], [WRONG]],
    ['部分采纳当作采纳的条数', '部分采纳27条。', [FIRST], [WRONG]],
    ['没有全部采纳而说全部采纳', '各方面意见全部采纳。', [FIRST], [WRONG]],
    ['没有收到意见而说均已采纳', '群众意见均已采纳。', [NONE], [WRONG]],
    ['人数不符', '收到710人提出的意见。', [FIRST], [WRONG]],
    ['几处不符一并指出', '收到意见65条，采纳28条，未采纳1条。', [FIRST], [WRONG, WRONG, WRONG]],
    ['第二轮的数字说成合计以外的', '两轮共收到意见80条。', [FIRST, SECOND], [WRONG]],
  ])('%s，不能公布', (_, statement, reports, expected) =>
    expect(codes(statement, reports)).toEqual(expected),
  );
});
