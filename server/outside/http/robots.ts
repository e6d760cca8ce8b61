import type { Config } from '#server/ground/kernel/config/config.ts';
import { DESK } from './desk.ts';
import type { Exchange } from './exchange.ts';
import { publicOrigin } from './public-origin.ts';

/** robots.txt: everything public may be found, drafts and other papers too; the console need not. Of a training county (演练环境) nothing. */
export function answerRobots(
  exchange: Exchange,
  { publicUrl, training }: Pick<Config, 'publicUrl' | 'training'>,
): void {
  say(exchange, training ? ['User-agent: *', 'Disallow: /'] : linesOf(exchange, publicUrl));
}

function linesOf(exchange: Exchange, publicUrl: string | null): string[] {
  const origin = publicOrigin(exchange.request, publicUrl);
  return [
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
}

const say = (exchange: Exchange, lines: readonly string[]) =>
  exchange.send(
    200,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    `${lines.join('\n')}\n`,
  );
