import { describe, expect, it } from 'vitest';
import { OwnNeed, refuseErasure } from '#server/law/people/own-data.ts';

const need = (what: OwnNeed, until: '2026-12-18' | null = '2026-12-18') => ({
  sealed: true,
  held: false,
  need: { what, until },
});

describe('个人信息保护法第四十七条 个人可以请求删除本人的姓名和联系方式', () => {
  it.each([
    ['留有姓名或者联系方式的，可以删除', { sealed: true, held: false }, []],
    ['没有留、已经删除的，没有可以删除的', { sealed: false, held: false }, ['NO_CONTACT_KEPT']],
    ['案件正在用到的，暂缓删除', { sealed: true, held: true }, ['CONTACT_HELD']],
    ['已经删除的，不再说暂缓', { sealed: false, held: true }, ['NO_CONTACT_KEPT']],
    ['听证会还没有举行的，等举行以后', need(OwnNeed.HEARING_PLACE), ['HEARING_PLACE_STANDS']],
    ['活动还没有结束的，等结束以后', need(OwnNeed.EVENT_PLACE), ['EVENT_PLACE_STANDS']],
    ['政府信息公开申请没有答复的，等答复以后', need(OwnNeed.REQUEST, null), ['REQUEST_BEING_HANDLED']],
    ['记者报名有效的，等新闻发布会结束以后', need(OwnNeed.ACCREDITATION), ['ACCREDITATION_STANDS']],
    ['申请正在核实的，等有了结果', need(OwnNeed.APPLICATION), ['APPLICATION_BEING_VERIFIED']],
    ['代表在任的，等任期届满', need(OwnNeed.REGISTER), ['REPRESENTATIVE_IN_OFFICE']],
    [
      '既有案件又有名额的，一次都说出来',
      { ...need(OwnNeed.EVENT_PLACE), held: true },
      ['CONTACT_HELD', 'EVENT_PLACE_STANDS'],
    ],
    ['已经删除的，不再说名额', { ...need(OwnNeed.EVENT_PLACE), sealed: false }, ['NO_CONTACT_KEPT']],
  ])('%s', (_, given, expected) => {
    const found = refuseErasure(given);
    expect(found.map(({ code }) => code)).toEqual(expected);
    for (const one of found) expect(one).toMatchObject({ basis: 'LAW', article: '个人信息保护法第四十七条' });
  });

  it.each(Object.values(OwnNeed))('%s：说明到哪一天可以删除；没有定日子的，说明到什么时候', (what) => {
    const [dated] = refuseErasure(need(what));
    expect(dated?.message).toContain(
      what === OwnNeed.APPLICATION
        ? '不晚于2026年12月18日有结果，没有通过的，可以删除'
        : '2026年12月18日以后可以删除',
    );
    const [undated] = refuseErasure(need(what, null));
    expect(undated?.message).toMatch(/(以后|没有通过的，)可以删除。$/);
    expect(undated?.message).not.toContain('2026年');
    expect(dated?.fix).toMatch(/联系|取消/);
  });
});
