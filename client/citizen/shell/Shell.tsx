import type { ReactNode } from 'react';
import { ChannelsContext } from '../channels.ts';
import { Crumbs, type Crumb } from '#client/ui/Crumbs.tsx';
import { Page } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import type { Elder } from './elder.ts';
import { columnOf } from '../columns.ts';
import { govMeta, type Article } from './gov-meta.ts';
import { TERMINAL } from '../addresses/terminal.ts';
import { Masthead } from './Masthead.tsx';
import type { NavItem } from './nav-item.ts';
import { shareMeta, summaryOf } from './share-meta.ts';
import { SiteFoot } from './SiteFoot.tsx';
import { TerminalBar, TerminalHead } from './TerminalBar.tsx';
import { TRAINING_STYLES, TrainingBand } from './TrainingBand.tsx';
import type { SiteProfile } from './site-profile.ts';

/** The same content for a program: a feed, a calendar. */
export interface Alternate {
  mediaType: string;
  href: string;
  title: string;
}

/** Metadata of a page. */
export interface PageMeta {
  title: string;
  /** Path and query, as asked for. */
  path: string;
  /** Scheme and host of its address; absent: nobody passes it on. */
  origin?: string | undefined;
  /** Description in a sentence or two, where the page has no article that gives one. */
  summary?: string | undefined;
  article?: Article | undefined;
  /** The way here, without the home page, which the shell adds. */
  crumbs?: readonly Crumb[] | undefined;
  /** A form came back with errors: the title says so first. */
  failed?: boolean | undefined;
  /** Feeds and calendars that say the same for programs. */
  alternates?: readonly Alternate[] | undefined;
  /** Printed form: its notice for the board alone (公告栏张贴页), without head and foot; else the page. */
  prints?: 'sheet' | undefined;
  /** Structured data of the page, for programs that look for it (schema.org). */
  data?: object | undefined;
  /** Not for search engines: receipts, forms, errors. */
  unlisted?: boolean | undefined;
  /** Its link opens nothing: the page says so in its own words, and its answer is 404. */
  dead?: boolean | undefined;
}

export interface Assets {
  css: readonly string[];
  js: readonly string[];
}

export interface ShellProps {
  site: SiteProfile;
  page: PageMeta;
  nav: readonly NavItem[];
  /** The href of the nav item this page belongs to. */
  current?: string | undefined;
  elder: Elder;
  /** At a 自助终端: the round of the person at it. */
  terminal?: string | undefined;
  /** Of a training county: the hour at which it is emptied. */
  training?: string | undefined;
  assets: Assets;
  /** Only when a search page exists. */
  searchHref?: string | undefined;
  about?: readonly NavItem[] | undefined;
  more?: readonly NavItem[] | undefined;
  /** Announcement for the whole site today. */
  notice?: ReactNode;
  children: ReactNode;
}

const titleOf = ({ title, failed }: PageMeta, { siteName }: SiteProfile) => {
  const names = [...new Set([title, words.shell.brand, siteName])].join(' - ');
  return failed ? `${words.errors.prefix}${names}` : names;
};

type HeadProps = Pick<ShellProps, 'site' | 'page' | 'assets' | 'terminal' | 'training'>;

function Head({ site, page, assets, terminal, training }: HeadProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(page, site)}</title>
      {govMeta({ site, column: columnOf(page.path), article: page.article }).map(({ name, content }) => (
        <meta key={name} name={name} content={content} />
      ))}
      {page.unlisted || page.article?.description ? null : <Summary page={page} />}
      {shareMeta(page, site.siteName).map(({ property, content }) => (
        <meta key={property} property={property} content={content} />
      ))}
      {page.unlisted ? <meta name="robots" content="noindex" /> : <Canonical {...page} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {page.alternates?.map(({ mediaType, href, title }) => (
        <link key={href} rel="alternate" type={mediaType} href={href} title={title} />
      ))}
      {page.data ? <LinkedData value={page.data} /> : null}
      {assets.css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {terminal ? <TerminalHead /> : null}
      {training ? <link rel="stylesheet" href={TRAINING_STYLES} /> : null}
      {assets.js.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}

/** The one canonical address of the page, however it was reached (规范网址). */
const Canonical = ({ origin, path }: Pick<PageMeta, 'origin' | 'path'>) =>
  origin === undefined ? null : <link rel="canonical" href={origin + path} />;

/** An article's own stands among the tags of the guideline. */
function Summary({ page }: Pick<ShellProps, 'page'>) {
  const summary = summaryOf(page);
  return summary === '' ? null : <meta name="description" content={summary} />;
}

/** JSON-LD: data, not a script; `<` cannot close the tag. */
function LinkedData({ value }: { value: object }) {
  const html = JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}

const crumbsOf = (crumbs: readonly Crumb[]) => [{ name: words.nav.home, href: '/' }, ...crumbs];

/** An announcement above the page. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div className="notice">
    <Page>{children}</Page>
  </div>
);

interface MainProps extends Pick<PageMeta, 'crumbs'>, Pick<ShellProps, 'elder' | 'children'> {}

/** The page itself, at the end of the way here; for elders it can be read aloud (朗读). */
const Main = ({ crumbs, elder, children }: MainProps) => (
  <main id="main" tabIndex={-1}>
    {crumbs ? (
      <Page>
        <Crumbs items={crumbsOf(crumbs)} label={words.shell.here} />
      </Page>
    ) : null}
    {elder ? <div className="page read-aloud" data-island="read-aloud" data-wake="idle" /> : null}
    {children}
  </main>
);

/** A whole public document, a pure function of its props; the server puts `<!doctype html>` before it. */
export function Shell({ terminal, notice, about = [], more = [], children, ...top }: ShellProps) {
  const { site, page, elder, training, assets } = top;
  return (
    <html
      lang={words.lang}
      data-elder={elder ?? undefined}
      data-prints={page.prints}
      data-terminal={terminal}
    >
      <Head site={site} page={page} assets={assets} terminal={terminal} training={training} />
      <body>
        <a className="skip" href="#main">
          {words.shell.skip}
        </a>
        {training ? <TrainingBand hour={training} /> : null}
        {terminal ? <TerminalBar round={terminal} /> : null}
        <Masthead {...top} path={page.path} home={terminal ? TERMINAL : '/'} />
        {notice ? <Notice>{notice}</Notice> : null}
        <ChannelsContext.Provider value={site.channels}>
          <Main crumbs={page.crumbs} elder={elder}>
            {children}
          </Main>
        </ChannelsContext.Provider>
        <SiteFoot site={site} about={about} more={more} />
      </body>
    </html>
  );
}
