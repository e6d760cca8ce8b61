import { describe, expect, it } from 'vitest';
import { codesOf, openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, planned, matter } = room;
const { clerk } = people;

const OPERATORS = [{ side: 'OPERATOR', seats: 5, mode: 'NOMINATION' }];
const NOT_PRICE = { ...PLAN, isPrice: false, sides: OPERATORS };
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

  it('由谁主持，看单位资料登记的职能，不看方案怎样写；登记变动的，未公告的方案随之重新判断', async () => {
    const seats = [{ side: 'CONSUMER', seats: 5, mode: 'NOMINATION' }];
    const input = { ...NOT_PRICE, isPrice: true, host: '县发展和改革委员会', sides: seats };
    const held = async (id: string) =>
      (
        await database.sql(
          'select held_by_price_authority as "byAuthority", host from hearing where id = $1',
          [id],
        )
      )[0];
    const { id, version } = await planned(input);
    expect(await held(id)).toEqual({ byAuthority: false, host: '县发展和改革委员会' });
    expect(codesOf(await action(clerk, 'submitPaper', { id, version }))).toContain('PRICE_HEARING_HOST');
    await room.asPriceAuthority();
    // The name that stands in the plan is still another's.
    expect(codesOf(await action(clerk, 'submitPaper', { id, version }))).toContain('PRICE_HEARING_HOST');
    const saved = await done(clerk, 'saveHearing', { id, version, input });
    expect(await held(id)).toEqual({ byAuthority: true, host: '县住房和城乡建设局' });
    const sent = await action(clerk, 'submitPaper', { id, version: saved.version });
    expect(codesOf(sent)).not.toContain('PRICE_HEARING_HOST');
    await room.asPriceAuthority(false);
  });

  it('会同单位是价格主管部门的，由它主持；不是价格听证会的，主持单位照写', async () => {
    const { health } = people.units;
    const { id: decisionId } = await matter({ coUnits: [health] });
    await database.sql('update unit set price_authority = true where id = $1', [health.id]);
    const plan = { ...NOT_PRICE, isPrice: true };
    const { id, version } = await done(clerk, 'planHearing', { decisionId, input: plan });
    const host = async () =>
      (await database.sql<{ host: string }>('select host from hearing where id = $1', [id]))[0]?.host;
    expect(await host()).toBe('县卫生健康委员会');
    await done(clerk, 'saveHearing', { id, version, input: NOT_PRICE });
    expect(await host()).toBe(NOT_PRICE.host);
    await database.sql('update unit set price_authority = false');
  });

  it('目录没有写专门规定的事项，由承办单位说明是不是价格听证会', async () => {
    const { id } = await planned(NOT_PRICE);
    expect(await isPrice(id)).toBe(false);
  });
});
