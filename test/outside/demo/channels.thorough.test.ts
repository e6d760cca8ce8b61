/** 没有开通的不提：整个县的公众页面，逐页看；都开通了就提。 */
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { crawl } from '#test/journeys/running/crawl.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();
const PROMISES = /写信|发邮件|发电子邮件|发短信|短信通知|确认信/;
const NONE: Partial<Config> = { demo: false, mail: null, sms: null, publicUrl: null };
const BOTH: Partial<Config> = {
  ...NONE,
  publicUrl: 'https://canyu.example.cn',
  mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'canyu@example.cn' },
  sms: { url: 'http://127.0.0.1:9/', token: 'x' },
};

/** The pages that promise, and what. */
async function promising(config: Partial<Config>): Promise<string[]> {
  const site = await openSite(database, { routes, config });
  const { pages } = await crawl(site.url);
  expect(pages.length).toBeGreaterThan(200);
  const found: string[] = [];
  for (const path of pages) {
    const shown = (await (await site.get(path)).text()).replaceAll(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, '');
    const [promise] = PROMISES.exec(shown) ?? [];
    if (promise) found.push(`${path} ${promise}`);
  }
  await site.stop();
  return found;
}

it('邮件、短信都没有开通：没有一页说写信、发邮件、发短信', async () => {
  expect(await promising(NONE)).toEqual([]);
});

it('都开通了：关注、意见表单、报名都说', async () => {
  const found = (await promising(BOTH)).map((line) => line.split(/[/? ]/)[1]);
  expect([...new Set(found)]).toEqual(expect.arrayContaining(['guanzhu', 'juece', 'zhengji', 'kaifang']));
});
