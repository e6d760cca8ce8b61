/**
 * R-71 当天: two gates, 200 tickets, no network for a while: everybody is in once, nothing is lost, a ticket scanned
 * twice is reported at both.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hashPassword } from '#server/domains/identity/password.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { builtSite } from './running/built-site.ts';
import { openPath } from './running/steps.ts';

const TICKETS = 200;
/** The first gate takes the tickets up to here, the second those from there on. */
const [FIRST_TO, SECOND_FROM] = [110, 90];
const DOUBLES = FIRST_TO - SECOND_FROM;
const PASSWORD = 'kaifang-qiandao-2026';

const house = await openEvents();
const site = await builtSite(house.database);
const { event, groupId } = await house.bookable(TICKETS);
const tickets: string[] = [];
for (let count = 0; count < TICKETS; count += 1) {
  const { result } = await house.register(groupId);
  tickets.push(result?.receiptNo ?? '');
}
const late = (await house.register(groupId)).result?.receiptNo ?? '';
await house.database.sql(
  'update person set password_hash = $1, must_change_password = false, login_name = $2 where id = $3',
  [await hashPassword(PASSWORD), 'zhengban', house.people.govOffice.id],
);
const GATE = `/gongzuotai/kaifang/${event.no}/qiandao`;

const verdict = (page: Page) => page.locator('.verdict');

/** Signs in on a phone and names it. */
async function opens(page: Page, name: string): Promise<void> {
  await page.goto(GATE);
  await page.getByRole('link', { name: '登录' }).click();
  await page.getByLabel('登录名').fill('zhengban');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('请扫回执上的二维码').waitFor();
  await page.getByText(/^本机：/).click();
  await page.getByLabel('本机叫什么').fill(name);
  await page.getByText('断网、刷新都能接着扫').waitFor();
}

async function scans(page: Page, receiptNo: string): Promise<void> {
  const field = page.getByLabel('受理编号', { exact: true });
  await field.fill(receiptNo);
  await field.press('Enter');
  await verdict(page)
    .getByText(`尾号${receiptNo.slice(-4)}`)
    .waitFor();
}

async function lets(page: Page, numbers: readonly string[]): Promise<void> {
  for (const receiptNo of numbers) {
    await scans(page, receiptNo);
    await expect.poll(() => verdict(page).getAttribute('data-tone')).toBe('done');
  }
}

const waiting = (page: Page, count: number) => page.getByText(`没有连上：${count}条等待上报`).waitFor();
const told = (page: Page) => page.getByText(/^都已上报/).waitFor();
const asksAgain = (page: Page) => page.evaluate(`window.dispatchEvent(new Event('online'))`);
const onDevice = (page: Page) =>
  page.evaluate<string[]>(`Object.keys(localStorage).filter((key) => key.endsWith(':list'))`);

describe('两道门断网签到', () => {
  const browsing = openBrowsing();
  const step = openPath();
  const gates: Page[] = [];
  const at = (index: number): Page => {
    const page = gates[index];
    if (!page) throw new Error('this gate is not open');
    return page;
  };

  step('开门以前两部手机登录，取下名单：打过码，没有受理编号', async () => {
    await house.database.setClock('2026-12-16T06:10:00Z');
    for (const name of ['1号门', '2号门']) {
      const page = await browsing.open(site.url, { width: 360 });
      await opens(page, name);
      gates.push(page);
    }
    const kept = await at(0).evaluate<string>('JSON.stringify(localStorage)');
    expect(kept).toContain('张**');
    for (const secret of ['张三', ...tickets]) expect(kept).not.toContain(secret);
    expect(await flawsOf(at(0))).toEqual([]);
    await at(0).setViewportSize({ width: 360, height: 900 });
  });

  step('断网以后各扫各的；没有网络刷新，名单和扫过的都在，接着扫', async () => {
    browsing.bear('ERR_INTERNET_DISCONNECTED');
    const half = Math.floor(FIRST_TO / 2);
    for (const page of gates) await page.context().setOffline(true);
    await lets(at(0), tickets.slice(0, half));
    await at(0).reload();
    await at(0).getByText('请扫回执上的二维码').waitFor();
    await waiting(at(0), half);
    await scans(at(0), tickets[0] ?? '');
    await expect.poll(() => verdict(at(0)).textContent()).toContain('1号门');
    await lets(at(0), tickets.slice(half, FIRST_TO));
    await waiting(at(0), FIRST_TO);
    await lets(at(1), tickets.slice(SECOND_FROM));
    await waiting(at(1), TICKETS - SECOND_FROM);
    expect(await house.database.sql('select 1 from registration_scan')).toEqual([]);
  });

  step(
    `后扫的先连上网：${TICKETS}张回执各进场一次，先扫的算数，${DOUBLES}张重复在两道门都看得到`,
    async () => {
      for (const page of gates.toReversed()) {
        await page.context().setOffline(false);
        await told(page);
      }
      for (const page of gates) {
        await asksAgain(page);
        await page.getByText(`需要核对：${DOUBLES}次扫码`).waitFor();
        await page.getByText(`报名应到${TICKETS}人`).waitFor();
        await expect.poll(() => page.locator('.counts b').textContent()).toBe(String(TICKETS));
      }
      const [sums] = await house.database.sql(`
      select count(*)::int as scans, count(distinct registration_id)::int as tickets,
        (select count(*)::int from sign_up where checked_in_at is not null) as inside,
        (select count(*)::int from sign_up r where r.checked_in_at is distinct from
          (select min(s.scanned_at) from registration_scan s where s.registration_id = r.id)) as wrong
      from registration_scan where refused is null`);
      expect(sums).toEqual({ scans: TICKETS + DOUBLES, tickets: TICKETS, inside: TICKETS, wrong: 0 });
      const devices = await house.database.sql<{ device: string; count: number }>(
        `select left(checked_in_device, 3) as device, count(*)::int from sign_up
       where checked_in_at is not null group by 1 order by 1`,
      );
      expect(devices).toEqual([
        { device: '1号门', count: FIRST_TO },
        { device: '2号门', count: TICKETS - FIRST_TO },
      ]);
    },
  );

  step('连着网再扫，写明什么时候、在哪道门进的；候补没有名额的不能进；现场来的人按余位登记', async () => {
    await scans(at(1), tickets[3] ?? '');
    await expect.poll(() => verdict(at(1)).textContent()).toMatch(/重复.*1号门/);
    await scans(at(1), late);
    await expect.poll(() => verdict(at(1)).getAttribute('data-tone')).toBe('due');
    await at(1).getByText('没有报名的人，现场登记').click();
    await at(1).getByRole('button', { name: '登记进场' }).click();
    await at(1).getByText('余0席，这批1人，超出1人').waitFor();
    await at(1).getByLabel('仍然登记的原因').fill('大厅还容得下');
    await at(1).getByRole('button', { name: '登记进场' }).click();
    await at(1).getByText('已登记1人').waitFor();
    await expect.poll(() => at(1).locator('.counts b').textContent()).toBe(String(TICKETS + 1));
  });

  step('活动结束以后，名单从手机上清除，断网再打不开', async () => {
    expect(await onDevice(at(0))).toHaveLength(1);
    await house.database.sql(
      `update session set expires_at = '2027-01-01', last_seen_at = '2026-12-16T21:00:00Z'`,
    );
    await house.database.setClock('2026-12-16T21:00:00Z');
    await asksAgain(at(0));
    await expect.poll(() => onDevice(at(0))).toEqual([]);
    await expect.poll(() => at(0).evaluate<number>('caches.keys().then((names) => names.length)')).toBe(0);
    await expect
      .poll(() =>
        at(0).evaluate<number>('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
      )
      .toBe(0);
  });
});
