import { renderToStaticMarkup } from 'react-dom/server';
import type { Elder } from '#client/citizen/shell/elder.ts';
import { type Assets, Shell } from '#client/citizen/shell/Shell.tsx';
import type { FormState } from '#client/form.ts';
import { surroundings } from '#client/nav.ts';
import type { At, PageOptions } from '#client/route.ts';
import { site } from '../ui/gallery/site.ts';

/** How a page is looked at. */
export interface Visit {
  path?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  elder?: Elder;
  known?: boolean;
  sealed?: unknown;
  family?: At['family'];
  form?: FormState | null;
  assets?: Assets;
}

export const atOf = ({
  path = '/',
  params = {},
  query = {},
  elder = null,
  known = false,
  sealed = null,
  family = [],
}: Visit): At => ({
  path,
  params,
  query,
  elder,
  known,
  sealed,
  family,
  key: '018f0000-0000-7000-8000-000000000000',
  origin: 'https://www.lanxi.example',
});

/** The whole document of a page, as the server makes it from the same data. */
export function show<Data, Variables>(
  options: PageOptions<Data, Variables>,
  data: unknown,
  visit: Visit = {},
): string {
  const { page: Page, current } = options;
  const at = atOf(visit);
  const { form = null, assets = { css: [], js: [] } } = visit;
  const said = options.meta(data as Data, at);
  if (!said) throw new Error('no such page');
  const failed = form !== null && form.errors.length > 0;
  return renderToStaticMarkup(
    <Shell
      {...surroundings}
      site={site}
      page={{ ...said, path: at.path, failed }}
      current={current}
      elder={at.elder}
      assets={assets}
    >
      <Page data={data as Data} at={at} form={form} />
    </Shell>,
  );
}

/** Text of a page, without its markup. */
export const plain = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"');
