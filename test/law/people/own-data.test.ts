import { describe, expect, it } from 'vitest';
import { refuseErasure } from '#server/law/people/own-data.ts';

describe('个人信息保护法第四十七条 个人可以请求删除本人的姓名和联系方式', () => {
  it.each([
    ['留有姓名或者联系方式的，可以删除', { sealed: true, held: false }, []],
    ['没有留、已经删除的，没有可以删除的', { sealed: false, held: false }, ['NO_CONTACT_KEPT']],
    ['案件正在用到的，暂缓删除', { sealed: true, held: true }, ['CONTACT_HELD']],
    ['已经删除的，不再说暂缓', { sealed: false, held: true }, ['NO_CONTACT_KEPT']],
  ])('%s', (_, given, expected) => {
    const found = refuseErasure(given);
    expect(found.map(({ code }) => code)).toEqual(expected);
    for (const one of found) expect(one).toMatchObject({ basis: 'LAW', article: '个人信息保护法第四十七条' });
  });
});
