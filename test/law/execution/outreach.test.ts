import { describe, expect, it } from 'vitest';
import { type OutreachGround, type OutreachTold, refuseOutreach } from '#server/law/execution/outreach.ts';

const TOLD: OutreachTold = {
  form: 'PRESS_CONFERENCE',
  heldOn: '2026-12-10',
  summary: '县住建局局长就改造范围和费用分担作了说明。',
  url: '',
};
const GROUND: OutreachGround = { decidedOn: '2026-12-03', conferences: ['2026-12-08', '2026-12-10'] };
const codes = (told: Partial<OutreachTold>, ground: Partial<OutreachGround> = {}) =>
  refuseOutreach({ ...TOLD, ...told }, { ...GROUND, ...ground }).map(({ code }) => code);

describe('第三十二条 宣传解读：发布会在平台召开过，解读在决策以后', () => {
  it.each<[string, Partial<OutreachTold>, Partial<OutreachGround>, string[]]>([
    ['当天就本决策召开过新闻发布会', {}, {}, []],
    ['同日有另一场', { heldOn: '2026-12-08' }, {}, []],
    ['讨论决定的当日接受访谈', { form: 'INTERVIEW', heldOn: '2026-12-03' }, { conferences: [] }, []],
    ['没有讨论记录的，不比较先后', { form: 'OTHER', heldOn: '2025-01-02' }, { decidedOn: null }, []],
    ['平台没有召开过新闻发布会', {}, { conferences: [] }, ['PRESS_CONFERENCE_NOT_HELD']],
    ['那一天没有召开', { heldOn: '2026-12-09' }, {}, ['PRESS_CONFERENCE_NOT_HELD']],
    ['讨论决定的前一日', { form: 'INTERVIEW', heldOn: '2026-12-02' }, {}, ['OUTREACH_BEFORE_DECISION']],
    ['内容只写“略”', { summary: '略' }, {}, ['OUTREACH_SUMMARY_REQUIRED']],
    ['内容只有句号', { summary: '。' }, {}, ['OUTREACH_SUMMARY_REQUIRED']],
    ['内容只写套话', { summary: '有关情况说明' }, {}, ['OUTREACH_SUMMARY_REQUIRED']],
    ['网址打不开', { url: 'www.x' }, {}, ['OUTREACH_ADDRESS_MALFORMED']],
    [
      '几处一并指出',
      { summary: '', url: 'x', heldOn: '2026-03-01' },
      {},
      [
        'OUTREACH_SUMMARY_REQUIRED',
        'OUTREACH_ADDRESS_MALFORMED',
        'OUTREACH_BEFORE_DECISION',
        'PRESS_CONFERENCE_NOT_HELD',
      ],
    ],
  ])('%s', (_, told, ground, expected) => expect(codes(told, ground)).toEqual(expected));
});
