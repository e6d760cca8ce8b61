/** 统一身份认证 through the whole outside: a browser that goes there and back. */
import type { Site } from '#test/outside/http/open-site.ts';

/** A browser with the cookies of both sides. */
export function browserOf(site: Site) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { origin } = new URL(url);
    if (!jars.has(origin)) jars.set(origin, new Map());
    return jars.get(origin) ?? new Map<string, string>();
  };
  const keeps = (url: string, headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jarOf(url).delete(name);
      else jarOf(url).set(name, value);
    }
  };
  const cookie = (url: string) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  /** Follows the way until an address like this, by default a page of the console; every address of it. */
  async function goes(path: string, until = '/gongzuotai'): Promise<string[]> {
    const way = [site.url + path];
    for (;;) {
      const at = way.at(-1) ?? '';
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie: cookie(at) } });
      keeps(at, answer.headers);
      const next = answer.headers.get('location');
      if (!next) throw new Error(`${answer.status} at ${at}`);
      way.push(new URL(next, at).href);
      if (next.includes(until)) return way;
    }
  }
  async function runs(command: string, args: Record<string, string> = {}) {
    const given = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const query = `mutation { ${command}${given.length > 0 ? `(${given.join(', ')})` : ''} {
      ${command.startsWith('ask') ? '' : '... on Viewer { loginName singleSignOn }'} ... on Refusal { findings { code message } } } }`;
    const answer = await site.graphql({ query }, { cookie: cookie(site.url), origin: site.url });
    keeps(site.url, answer.headers);
    const { data } = (await answer.json()) as { data: Record<string, Answered> };
    return data[command] ?? {};
  }
  const codes = async (command: string, args: Record<string, string> = {}) =>
    ((await runs(command, args)).findings ?? []).map(({ code }) => code);
  return { goes, runs, codes, cookies: jarOf(site.url) };
}

interface Answered {
  loginName?: string;
  singleSignOn?: boolean;
  findings?: { code: string; message: string }[];
}
