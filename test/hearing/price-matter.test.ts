import { describe, expect, it } from 'vitest';
import { codesOf, openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, planned, matter } = room;
const { clerk } = people;

const OPERATORS = [{ side: 'OPERATOR', seats: 5, mode: 'NOMINATION' }];
const NOT_PRICE = { ...PLAN, isPrice: false, heldByPriceAuthority: false, sides: OPERATORS };
const price = (no: string) =>
  database.sql(`update decision set special_rules = '{UTILITY_PRICE}' where no = $1`, [no]);
const isPrice = async (id: string) =>
  (await database.sql<{ price: boolean }>('select price from hearing where id = $1', [id]))[0]?.price;

describe('价格法第二十三条 事项适用该法的，听证会就是价格听证会，不看怎样填写', () => {
  it('填“不是价格听证会”的，仍按价格听证会登记；没有消费者、不由价格主管部门主持的，不予公告', async () => {
    const { id: decisionId, no } = await matter();
    await price(no);
    const { id, version } = await done(clerk, 'planHearing', { decisionId, input: NOT_PRICE });
    expect(await isPrice(id)).toBe(true);
    const saved = await done(clerk, 'saveHearing', { id, version, input: NOT_PRICE });
    expect(await isPrice(id)).toBe(true);
    const refused = codesOf(await action(clerk, 'submitPaper', { id, version: saved.version }));
    expect(refused).toEqual(expect.arrayContaining(['PRICE_HEARING_HOST', 'CONSUMER_SHARE_LOW']));
  });

  it('方案定了以后才适用的，送审时照价格听证会审查', async () => {
    const { id, version, decision } = await planned(NOT_PRICE);
    expect(await isPrice(id)).toBe(false);
    await price(decision.no);
    expect(codesOf(await action(clerk, 'submitPaper', { id, version }))).toEqual([
      'PRICE_HEARING_HOST',
      'CONSUMER_SHARE_LOW',
    ]);
  });

  it('目录没有写专门规定的事项，由承办单位说明是不是价格听证会', async () => {
    const { id } = await planned(NOT_PRICE);
    expect(await isPrice(id)).toBe(false);
  });
});
