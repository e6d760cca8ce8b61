import { describe, expect, it } from 'vitest';
import { filterIn, narrowed, NO_FILTERS, sortIn } from '#client/staff/domains/opinions/opinion-filters.ts';

const at = (query: Record<string, string> = {}) => ({ get: (name: string) => query[name] });

describe('意见列表的条件在网址里', () => {
  it('经办人从待处理的看起，负责人从待确认的看起', () => {
    expect([filterIn(at(), false).progress, filterIn(at(), true).progress]).toEqual([
      'UNDISPOSED',
      'PROPOSED',
    ]);
  });

  it.each([
    ['条文', { tiao: '第二条' }, { clauseNo: '第二条' }],
    ['态度', { taidu: 'OPPOSE' }, { stance: 'OPPOSE' }],
    ['渠道', { qudao: 'LETTER' }, { channel: 'LETTER' }],
    ['进度', { jindu: 'HIDDEN' }, { progress: 'HIDDEN' }],
    ['全部进度', { jindu: 'quanbu' }, { progress: null }],
    ['结果', { jieguo: 'NOT_ADOPTED' }, { outcome: 'NOT_ADOPTED' }],
    ['主题', { zhuti: '7' }, { clusterId: '7', unclustered: null }],
    ['未归主题', { zhuti: 'weigui' }, { clusterId: null, unclustered: true }],
    ['经办人', { jingban: '9' }, { assigneeId: '9', unassigned: null }],
    ['还没有人办理', { jingban: 'wuren' }, { assigneeId: null, unassigned: true }],
    ['正文', { cha: '末班车' }, { text: '末班车' }],
    ['分给我的', { jingban: 'wo' }, { assigneeId: null, mine: true }],
    ['备注提到我的', { beizhu: 'wo' }, { namesMe: true }],
    ['追问待答', { zhuiwen: 'daida' }, { askedAgain: true }],
    ['不认识的', { taidu: 'LOVE', jindu: '？' }, { stance: null, progress: 'UNDISPOSED' }],
  ])('%s', (_, query, filter) => {
    expect(filterIn(at(query as Record<string, string>), false)).toMatchObject(filter);
  });

  it('只有进度时不算有别的条件；清除后一个不留', () => {
    expect(narrowed(filterIn(at({ jindu: 'HIDDEN' }), false))).toBe(false);
    expect(narrowed(filterIn(at({ cha: '车' }), false))).toBe(true);
    expect(Object.keys(NO_FILTERS)).toContain('cha');
  });

  it('默认先到的在前', () => {
    expect([sortIn(at()), sortIn(at({ xu: 'xin' }))]).toEqual(['OLDEST', 'NEWEST']);
  });
});
