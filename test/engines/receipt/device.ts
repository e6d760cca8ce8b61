import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Site } from '#test/outside/http/open-site.ts';

/** A browser's cookies, as one keeps them: by name and path. */
export function deviceOf(site: Pick<Site, 'get' | 'post'>) {
  const jar = new Map<string, { path: string; pair: string }>();
  const take = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split('; ');
      const path = rest.find((one) => one.startsWith('Path='))?.slice(5) ?? '/';
      const key = `${pair.split('=')[0]} ${path}`;
      if (rest.includes('Max-Age=0')) jar.delete(key);
      else jar.set(key, { path, pair });
    }
    return answer;
  };
  const sent = (to: string) =>
    [...jar.values()]
      .filter(({ path }) => path === '/' || to === path || to.startsWith(`${path}/`))
      .map(({ pair }) => pair)
      .join('; ');
  return {
    jar,
    get: async (to: string) => take(await site.get(to, { cookie: sent(to) })),
    post: async (to: string, fields: Record<string, string>) =>
      take(await site.post(to, new URLSearchParams(fields), { cookie: sent(to) })),
  };
}

export const TEXT = '建议提高补贴标准，每户每年1000元。';
export type Device = ReturnType<typeof deviceOf>;

/** Says something and opens the receipt. */
export async function commentOn(on: Device, round: { id: string; no: string }, text = TEXT) {
  const answer = await on.post(`/zhengji/${round.no}/1/yijian`, {
    consultationId: round.id,
    idempotencyKey: randomUUID(),
    noticeVersion: String(NOTICE_TOLD),
    clauseNo: '一',
    stance: 'AMEND',
    text,
    identity: 'ANONYMOUS',
    contactKind: 'NONE',
    showText: 'yes',
    step: 'submit',
  });
  expect(answer.status).toBe(303);
  const address = answer.headers.get('location') ?? '';
  const html = await (await on.get(address)).text();
  const lookupCode =
    /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
  return { address, html, answer, lookupCode, receiptNo: address.slice('/huizhi/'.length).replace('-', '') };
}
