/** 没有开通的不提：关注、回执、表单里说的告知方式，就是本县有的那几种。 */
import { afterAll, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { plain as wordsOf } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';
import { followingCounty } from './county.ts';
import { PUBLIC_URL } from './following.ts';
import { openMessageService } from './short-messages.ts';

const { plain, mailbox, no } = await followingCounty();
const service = await openMessageService();
afterAll(() => service.close());

const mail: Config['mail'] = { smtpUrl: mailbox.url, from: 'canyu@example.cn' };
const NONE = { mail: null, sms: null, publicUrl: PUBLIC_URL };
const COUNTIES = {
  什么也没有开通: NONE,
  只有邮件: { ...NONE, mail },
  只有短信: { ...NONE, sms: service.settings },
  都有: { ...NONE, mail, sms: service.settings },
  有邮件而没有网址: { ...NONE, mail, publicUrl: null },
};
const FOLLOW = `/guanzhu?juece=${no}`;
const PROMISES = /写信|发邮件|发电子邮件|发短信|短信通知|确认信/;

async function pagesOf(config: Partial<Config>) {
  const site = await openSite(plain, { routes, config });
  return async (path: string) => wordsOf(await (await site.get(path)).text());
}

describe.each([
  ['什么也没有开通', null],
  ['只有邮件', '写信告诉您'],
  ['只有短信', '发短信告诉您'],
  ['都有', '写信或者发短信告诉您'],
  ['有邮件而没有网址', null],
] as const)('%s', (county, promise) => {
  it('关注的页面、事项的页面说的一致', async () => {
    const page = await pagesOf(COUNTIES[county]);
    for (const path of [FOLLOW, `/zhengji/${no}/1`, `/juece/${no}`]) {
      const shown = await page(path);
      // A link in the middle of the page promises nothing, in whatever county; where it leads does.
      const promised = path.startsWith('/zhengji') ? null : promise;
      expect(shown, path).toMatch(/关注这件事|申请关注|订阅地址/);
      if (promised) expect(shown, path).toContain(`，${promise}`);
      else expect(shown, path).not.toMatch(/写信|发短信|确认信|没有开通/);
    }
    expect((await page(FOLLOW)).includes('申请关注')).toBe(promise !== null);
    expect(await page(FOLLOW)).toContain('订阅地址');
  });
});

it.each([
  ['什么也没有开通', false],
  ['只有邮件', true],
  ['只有短信', false],
] as const)('%s：意见表单问不问邮箱', async (county, asked) => {
  const shown = await (await pagesOf(COUNTIES[county]))(`/zhengji/${no}/1/yijian`);
  expect(shown).toContain('打电话');
  expect(shown.includes('发电子邮件')).toBe(asked);
  expect(shown.includes('留电子邮箱的，提交以后马上收到')).toBe(asked);
});

it('什么也没有开通：首页、怎样参与、隐私、关注、意见表单都不许诺', async () => {
  const page = await pagesOf(NONE);
  for (const path of ['/', '/guanyu', '/guanzhu', FOLLOW, `/zhengji/${no}/1/yijian`, '/ditu'])
    expect((await page(path)).match(PROMISES)?.[0], path).toBeUndefined();
});
