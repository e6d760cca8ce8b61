import { DESK } from './desk.ts';
import type { Exchange } from './exchange.ts';
import { publicOrigin } from './public-origin.ts';

/** robots.txt: everything public may be found, drafts and other papers too; the console need not. */
export function answerRobots(exchange: Exchange, publicUrl: string | null): void {
  const origin = publicOrigin(exchange.request, publicUrl);
  const lines = [
    'User-agent: *',
    `Disallow: ${DESK}`,
    'Disallow: /graphql',
    'Disallow: /mode',
    'Disallow: /yaoqing',
    'Disallow: /huihan',
    'Disallow: /lunzheng',
    'Disallow: /wode/lianjie',
    'Disallow: /guanzhu/',
    `Sitemap: ${origin}/sitemap.xml`,
  ];
  exchange.send(
    200,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    `${lines.join('\n')}\n`,
  );
}
