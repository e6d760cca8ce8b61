import { Title } from '#client/ui/Title.tsx';
import { words } from '#client/words.ts';
import { elderLinks, type Elder } from './elder.ts';
import { Mark } from './Mark.tsx';
import { type NavItem, navOf } from './nav-item.ts';
import { SearchBox } from './SearchBox.tsx';
import type { SiteProfile } from './site-profile.ts';

const text = words.shell;

const Links = ({ items, current }: { items: readonly NavItem[]; current?: string | undefined }) =>
  items.map(({ name, href }) => (
    <li key={href}>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {name}
      </a>
    </li>
  ));

const Brand = ({ organName, home }: Pick<SiteProfile, 'organName'> & Pick<MastheadProps, 'home'>) => (
  <a className="brand" href={home}>
    <Mark />
    <span>
      <span className="brand-organ">{organName}</span>
      <span className="brand-name">
        <Title>{text.brand}</Title>
      </span>
    </span>
  </a>
);

export interface MastheadProps {
  site: Pick<SiteProfile, 'organName'>;
  nav: readonly NavItem[];
  /** The href of the nav item this page belongs to. */
  current?: string | undefined;
  elder: Elder;
  /** Path and query of this page: where the tools lead back to. */
  path: string;
  searchHref?: string | undefined;
  /** Where the name of the site leads; at a 自助终端 to its front page, and its type is always the largest. */
  home?: string;
}

/** Ways to change the look; on phones, where the box is in the menu, the search too, as long as it fits in their line. */
const Tools = ({ elder, path, searchHref }: Pick<MastheadProps, 'elder' | 'path' | 'searchHref'>) => (
  <ul className="masthead-tools" aria-label={text.tools}>
    <Links items={elderLinks(elder, path)} />
    {searchHref && !elder ? (
      <li className="only-phone">
        <a href={searchHref}>{text.search}</a>
      </li>
    ) : null}
  </ul>
);

/** Name of the site, tools and sections; the same on every page, in the same order. The tools stand outside the menu: who reads badly must find them first. */
export function Masthead({ site, nav, current, elder, path, searchHref, home = '/' }: MastheadProps) {
  const sections = navOf(nav, elder !== null);
  return (
    <header className="masthead">
      <div className="page masthead-row">
        <Brand organName={site.organName} home={home} />
        <details className="menu only-phone">
          <summary>{text.menu}</summary>
          <nav className="menu-sheet" aria-label={text.menuNav}>
            {searchHref ? (
              <SearchBox action={searchHref} id="search-menu" label={`${text.searchSite}（${text.menu}）`} />
            ) : null}
            <ul className="plain">
              <Links items={sections} current={current} />
            </ul>
          </nav>
        </details>
        <div className="masthead-side row">
          {home === '/' ? <Tools {...{ elder, path, searchHref }} /> : null}
          {searchHref ? (
            <div className="only-wide">
              <SearchBox action={searchHref} id="search-wide" />
            </div>
          ) : null}
        </div>
      </div>
      <nav className="nav only-wide page" aria-label={text.mainNav}>
        <ul className="plain">
          <Links items={sections} current={current} />
        </ul>
      </nav>
      <div className="double-rule" />
    </header>
  );
}
