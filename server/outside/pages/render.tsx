import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { FaultPage, type FaultPageProps, faultTitle } from '#client/citizen/shell/FaultPage.tsx';
import { LookAgain } from '#client/citizen/shell/LookAgain.tsx';
import { Notice, type PageMeta, Shell } from '#client/citizen/shell/Shell.tsx';
import type { SiteProfile } from '#client/citizen/shell/site-profile.ts';
import type { FormState } from '#client/form.ts';
import { type Surroundings, terminalSurroundings } from '#client/nav.ts';
import type { At, PageRoute } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { words } from '#client/words.ts';
import { Packed } from '#server/outside/http/packed.ts';
import type { EntryAssets } from '#server/ground/kernel/assets.ts';
import { atTerminal } from './at-terminal.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';

const HTML = 'text/html; charset=utf-8';

/** The frame of every page. */
export interface Frame {
  assets: EntryAssets;
  surroundings: Surroundings;
  /** State of the opening: every page shows a banner until the county is open. */
  opening: Opening;
  /** Of a training county: the hour at which it is emptied (演练环境). */
  training?: string | undefined;
}

interface Sheet {
  site: SiteProfile;
  meta: PageMeta;
  at: Pick<At, 'elder' | 'terminal'>;
  current?: string | undefined;
  policy?: string | null;
  /** Whether the page itself states that the county is not open yet. */
  saysSo?: boolean;
  children: ReactNode;
}

/** A whole document (页面渲染). */
function document(
  { assets, surroundings, opening, training }: Frame,
  { site, meta, at, current, policy = null, saysSo = false, children }: Sheet,
): Packed {
  const { terminal } = at;
  const html = renderToString(
    <Shell
      {...(terminal ? terminalSurroundings : surroundings)}
      terminal={terminal}
      training={training}
      site={site}
      page={meta}
      current={current}
      elder={at.elder}
      notice={
        opening.done || saysSo ? null : <LookAgain said={words.errors.beingToldLine} path={meta.path} />
      }
      assets={{ css: assets.styles, js: assets.scripts }}
    >
      {children}
    </Shell>,
  );
  const shown = terminal ? atTerminal(html, terminal) : html;
  return new Packed(Buffer.from(`<!doctype html>${shown}`), HTML, true, null, policy);
}

/** A route's page with its data. */
export interface Filled {
  route: PageRoute;
  data: unknown;
  at: At;
  meta: Omit<PageMeta, 'path' | 'origin' | 'failed'>;
  form: FormState | null;
  /** Content security policy, if it differs from the default. */
  policy: string | null;
}

/** The document of a route. */
export const renderPage = (
  frame: Frame,
  site: SiteProfile,
  { route, data, at, meta, form, policy }: Filled,
): Packed => {
  const { page: Page, current } = route;
  const failed = form !== null && form.errors.length > 0;
  return document(frame, {
    site,
    at,
    current,
    meta: { ...meta, path: at.path, origin: at.origin, failed },
    policy,
    children: <Page data={data} at={at} form={form} />,
  });
};

const MAIN = '<main ';

/** A document that was made before the database went away, with the hour it is from above its page. */
export const renderLast = (page: Packed, madeAt: number, path: string): Packed => {
  const notice = renderToString(
    <Notice>
      <LookAgain said={words.errors.lastSeen(moment(new Date(madeAt)))} path={path} />
    </Notice>,
  );
  return page.edited((html) => html.replace(MAIN, () => notice + MAIN));
};

/** The document of a fault. */
export const renderFault = (
  frame: Frame,
  site: SiteProfile,
  at: Pick<At, 'elder' | 'path' | 'terminal'>,
  fault: FaultPageProps,
): Packed =>
  document(frame, {
    site,
    at,
    meta: { title: fault.title ?? faultTitle(fault.status), path: at.path, unlisted: true },
    saysSo: fault.title !== undefined,
    children: <FaultPage {...fault} />,
  });
