/** 演示发件箱: a demonstration writes to nobody outside, whatever is set; what it would have sent is read and used by whoever tries it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OUTBOX } from '#client/citizen/addresses.ts';
import { routes } from '#client/routes.ts';
import { followingCounty } from '#test/domains/following/county.ts';
import { followingIn } from '#test/domains/following/following.ts';
import { openMessageService } from '#test/domains/following/short-messages.ts';
import { openSite } from '#test/outside/http/open-site.ts';

const { database, plain, mailbox, no } = await followingCounty();
const service = await openMessageService();
afterAll(() => service.close());

const config = { ...database.services.config, demo: true, publicUrl: null, sms: service.settings };
const demo = { ...database, services: { ...database.services, config } };
const site = await openSite(database, { routes, config });
const real = await openSite(plain, { routes });
const following = followingIn(demo, mailbox);

beforeEach(() => {
  service.texts.length = 0;
});

interface Item {
  way: string;
  to: string;
  subject: string;
  body: string;
  waitsUntil: string | null;
}
const outbox = async (doors = following): Promise<Item[] | null> => {
  const { outbox: found } = await doors.asking('{ outbox { nodes { way to subject body waitsUntil } } }', {});
  return (found as unknown as { nodes: Item[] } | null)?.nodes ?? null;
};

describe('演示不发往外面', () => {
  it('配置了邮件、短信服务也一样：什么也没有寄出，记为已经发出，信和短信都在发件箱，新的在前', async () => {
    await following.ask({ subject: no, address: 'zhang.san@example.cn' });
    await following.deliver();
    await database.setClock('2026-11-20T10:01:00+08:00');
    await following.ask({ subject: no, address: '13800138000' });
    await following.deliver();
    expect([mailbox.mails.length, service.texts.length]).toEqual([0, 0]);
    expect(await database.sql('select distinct status from message')).toEqual([{ status: 'SENT' }]);
    expect(await outbox()).toMatchObject([
      { way: 'SMS', to: '138****8000', body: expect.stringMatching(/验证码：\d{6}$/) as string },
      { way: 'MAIL', to: 'z***@example.cn', subject: expect.stringMatching(/^请确认关注：/) as string },
    ]);
  });

  it('信里的链接在发件箱里打得开，凭它确认关注；没有配置网址也一样', async () => {
    await following.ask({ subject: no });
    await following.deliver();
    const page = await (await site.get(OUTBOX)).text();
    const token = /href="\/guanzhu\/queren\/([\w-]+)"/.exec(page)?.[1] ?? '';
    expect(await following.confirm(token)).toMatchObject({ address: 'w***@example.cn' });
  });

  it('别人填的地址看不到全的；过期的验证码不再写出', async () => {
    await following.ask({ subject: no, address: '13800138000' });
    await database.setClock('2026-11-20T10:11:00+08:00');
    const shown = JSON.stringify(await outbox()) + (await (await site.get(OUTBOX)).text());
    expect(shown).not.toContain('13800138000');
    expect(shown).not.toMatch(/验证码：\d/);
    expect(shown).toContain('已经失效');
  });

  it('夜里写成、等到早上的，写明等到什么时候', async () => {
    await following.ask({ subject: no });
    await database.sql(`update message set not_before = '2026-11-21T08:00:00+08:00'`);
    expect(await outbox()).toMatchObject([{ waitsUntil: '2026-11-21T00:00:00.000Z' }]);
  });
});

describe('发件箱这一页', () => {
  it('只在演示里有，不缓存、不收录；每一页页脚都有', async () => {
    const answer = await site.get(OUTBOX);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
    expect(await (await site.get('/yinsi')).text()).toContain(`href="${OUTBOX}"`);
    expect((await real.get(OUTBOX)).status).toBe(404);
    expect(await (await real.get('/yinsi')).text()).not.toContain(OUTBOX);
    expect(await outbox(followingIn(database, mailbox))).toBeNull();
  });

  it('二十件一页，翻得到最早的一件', async () => {
    for (let item = 1; item <= 21; item += 1)
      await database.sql(
        `insert into message (id, unique_key, kind, recipient_masked, subject, body, status, created_at)
         values ($1, $2, 'FEEDBACK_PUBLISHED', '', $2, '正文', 'SENT', app_now() + $3 * interval '1 second')`,
        [randomUUID(), `第${item}件`, item],
      );
    const first = await (await site.get(OUTBOX)).text();
    expect(first.match(/<article/g)).toHaveLength(20);
    const next = /href="([^"]+)" rel="next"|rel="next" href="([^"]+)"/.exec(first);
    const href = (next?.[1] ?? next?.[2] ?? '').replaceAll('&amp;', '&');
    expect(await (await site.get(href)).text()).toContain('第1件');
  });

  it('要填联系方式的地方写明：谁都看得到，不要填真的；正式的县没有这句话', async () => {
    const form = await (await site.get(`/guanzhu?juece=${no}`)).text();
    expect(form).toContain('不要填真实的邮箱和号码');
    expect(await (await site.get(`/guanzhu?juece=${no}&yifa=1`)).text()).toContain('没有真的寄出');
    const plainForm = await (await real.get('/')).text();
    expect(plainForm).not.toContain('演示');
  });
});
