/** 承办单位自己提出的修改: 由负责人说明；审查、会议要求的，公众提出并且采纳的，不能说成自己提出的. */
import { describe, expect, it } from 'vitest';
import { CHANGE_SOURCE_LABELS, ChangeSource } from '#server/law/draft/change-source.ts';
import { isOwnChange, type OrderedChanges, refuseOwnChange } from '#server/law/draft/own-change.ts';
import { refuseSource } from '#server/law/draft/revision.ts';

const S = ChangeSource;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const FREE: OrderedChanges = { anchorId: 'a', adopted: false, points: [], grounds: [] };

describe('国令713号第十二条 自行研究、上位法调整', () => {
  it.each<[string, Partial<OrderedChanges>, string[]]>([
    ['没有别的来源', {}, []],
    [
      '听证、专家、风险、单位的记录不妨碍',
      { grounds: [S.HEARING, S.EXPERTS, S.RISK, S.UNITS].map((source) => ({ source })) },
      [],
    ],
    ['采纳的意见指明这一条', { adopted: true }, ['OWN_CHANGE_ADOPTED']],
    ['审查意见说的是这一条', { points: [{ anchorId: 'b' }, { anchorId: 'a' }] }, ['OWN_CHANGE_REVIEWED']],
    ['审查意见没有指明哪一条', { points: [{ anchorId: null }] }, ['OWN_CHANGE_REVIEWED']],
    ['审查意见各点都指明了别的条', { points: [{ anchorId: 'b' }], grounds: [{ source: S.LEGALITY }] }, []],
    ['审查退回，没有逐点', { grounds: [{ source: S.LEGALITY }] }, ['OWN_CHANGE_REVIEWED']],
    ['会议讨论过', { grounds: [{ source: S.MEETING }] }, ['OWN_CHANGE_DISCUSSED']],
    [
      '都有，一次说全',
      { adopted: true, points: [{ anchorId: 'a' }], grounds: [{ source: S.MEETING }] },
      ['OWN_CHANGE_ADOPTED', 'OWN_CHANGE_REVIEWED', 'OWN_CHANGE_DISCUSSED'],
    ],
  ])('%s', (_name, facts, found) => {
    expect(codes(refuseOwnChange({ ...FREE, ...facts }, '第三条'))).toEqual(found);
  });

  it.each([
    [S.OWN_STUDY, true, '调研发现登记机关写错了', []],
    [S.HIGHER_LAW, true, '《某某条例》第九条修改了期限', []],
    [S.OWN_STUDY, false, '调研发现登记机关写错了', ['OWN_CHANGE_LEAD_REQUIRED']],
    [S.HIGHER_LAW, true, '有关规定', ['CHANGE_NOTE_REQUIRED']],
    [S.OWN_STUDY, false, '。。。。。', ['OWN_CHANGE_LEAD_REQUIRED', 'CHANGE_NOTE_REQUIRED']],
  ] as const)('%s，负责人说明：%s，%s', (source, lead, note, found) => {
    expect(codes(refuseSource({ ...FREE, source, note, lead, points: [], grounds: [] }))).toEqual(found);
  });

  it('其余的来源都不是自己提出的', () => {
    const own = Object.values(S).filter(isOwnChange);
    expect(own.map((one) => CHANGE_SOURCE_LABELS[one])).toEqual(['自行研究', '上位法调整']);
  });
});
