import type { Browser, Page } from 'playwright-core';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { VISITS } from '#test/journeys/running/desk-visits.ts';
import { DeskWays } from '#test/journeys/running/desk-ways.ts';
import { countRequests, quiet } from '#test/journeys/running/quiet.ts';

/** Where the console of a county is, and how one signs in. */
export interface Console {
  url: string;
  passwordOf: (login: string) => string;
}

/** Takes one picture under a name. */
export type Take = (page: Page, name: string) => Promise<void>;

/** Every desk of the console (工作台页面) by its account, at each width; how many were seen. */
export async function deskPictures(
  browser: Browser,
  { url, passwordOf }: Console,
  { widths, take }: { widths: readonly number[]; take: Take },
): Promise<number> {
  const ways = new DeskWays();
  const clerks = new Map<string, Page>();
  for (const [route, who, login, ...way] of VISITS) {
    const page = clerks.get(login) ?? (await signIn(browser, url, login, passwordOf(login)));
    clerks.set(login, page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await ways.open(page, route, login, way);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await quiet(page);
      await take(page, `${route}_${who}-${width}`);
    }
  }
  return VISITS.length;
}

async function signIn(browser: Browser, url: string, login: string, password: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN' });
  context.on('page', countRequests);
  const clerk = new Clerk(await context.newPage());
  await clerk.page.goto('/gongzuotai');
  await clerk.fills({ 登录名: login, 密码: password });
  await clerk.presses('登录');
  await clerk.page.getByRole('navigation', { name: '工作台导航' }).waitFor();
  return clerk.page;
}
