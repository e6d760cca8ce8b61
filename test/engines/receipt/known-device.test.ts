/** 首页和记住的回执: the home page, cached for all, learns no more than that a device remembers receipts. */
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { commentOn, type Device, deviceOf } from './device.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const round = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, { routes, config: { testClock: true } });

const device = () => deviceOf(site);

describe('首页知道这台设备记着回执，此外什么也不知道', () => {
  const KNOWS = '这台设备记着您的回执';
  const home = async (on: Device) => (await on.get('/')).text();

  it('有一份就写，通到我的参与；没有编号，没有事项；别人的首页没有这句话', async () => {
    const [on, other] = [device(), device()];
    const { receiptNo } = await commentOn(on, round);
    for (const html of [await home(on), await home(on)]) {
      expect(html).toContain(KNOWS);
      expect(html).not.toContain(receiptNo.slice(0, 4));
    }
    for (let time = 0; time < 2; time += 1) expect(await home(other)).not.toContain(KNOWS);
  });

  it('忘记一份，别的还在，照样写；最后一份也忘记了，就不写', async () => {
    const on = device();
    const [one, other] = [await commentOn(on, round), await commentOn(on, round)];
    await on.post('/wode', { receiptNo: one.receiptNo, step: 'forget' });
    expect(await home(on)).toContain(KNOWS);
    await on.post('/wode', { receiptNo: other.receiptNo, step: 'forget' });
    expect(await home(on)).not.toContain(KNOWS);
  });
});
