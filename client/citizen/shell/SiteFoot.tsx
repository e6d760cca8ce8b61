import { More } from '#client/ui/More.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { OUTBOX } from '../addresses.ts';
import type { NavItem } from './nav-item.ts';
import type { SiteProfile } from './site-profile.ts';

const text = words.footer;
const ICP_REGISTER = 'https://beian.miit.gov.cn/';

const Line = ({ label, value }: { label: string; value: string }) =>
  value ? (
    <span>
      {label}
      <Dial>{value}</Dial>
    </span>
  ) : null;

const Items = ({ items }: { items: readonly NavItem[] }) =>
  items.map(({ name, href }) => (
    <li key={href}>
      <a href={href}>{name}</a>
    </li>
  ));

/** Pages on the site itself in wrapped lines; what programs and staff look for is folded. */
const Links = ({ about, more }: Pick<SiteFootProps, 'about' | 'more'>) => (
  <nav aria-label={words.shell.about}>
    <ul className="plain">
      <Items items={about} />
      {more.length > 0 ? (
        <li>
          <More summary={words.shell.more}>
            <ul className="plain">
              <Items items={more} />
            </ul>
          </More>
        </li>
      ) : null}
    </ul>
  </nav>
);

/** Who runs the site and how to reach them: in the same place on every page (WCAG 3.2.6). */
const Owners = ({ site }: { site: SiteProfile }) => (
  <div>
    <p className="site-foot-line">
      <strong>{site.organName}</strong>
      <Line label={text.sponsor} value={site.sponsorUnit} />
    </p>
    <p>
      <Line label={text.host} value={site.hostUnit} />
    </p>
    <p className="site-foot-line">
      <Line label={text.phone} value={site.phone} />
      {site.hotline ? (
        <span>
          {text.hotline}{' '}
          <strong>
            <Dial hotline>{site.hotline}</Dial>
          </strong>
        </span>
      ) : null}
    </p>
  </div>
);

/** 网站标识码, ICP备案, 公安备案; the ICP number leads to the register, as its rules ask. */
const Legal = ({ site }: { site: SiteProfile }) => (
  <div className="site-foot-legal">
    {site.siteIdCode ? (
      <span>
        {text.siteIdCode}
        {site.siteIdCode}
      </span>
    ) : null}
    {site.icpNo ? <a href={ICP_REGISTER}>{site.icpNo}</a> : null}
    {site.policeNo ? <span>{site.policeNo}</span> : null}
  </div>
);

export interface SiteFootProps {
  site: SiteProfile;
  /** 网站地图, 无障碍声明, 隐私政策 and the like: those that exist. */
  about: readonly NavItem[];
  /** Feeds, and the way in for staff: folded. */
  more: readonly NavItem[];
}

/** The foot of every page. */
export function SiteFoot({ site, about, more }: SiteFootProps) {
  const report = site.reportErrorUrl ? [{ name: text.reportError, href: site.reportErrorUrl }] : [];
  const tried = site.channels.outbox ? [{ name: words.nav.outbox, href: OUTBOX }] : [];
  return (
    <footer className="site-foot">
      <div className="page">
        <div className="site-foot-grid">
          <Owners site={site} />
          <Links about={[...about, ...tried, ...report]} more={more} />
        </div>
        <Legal site={site} />
      </div>
    </footer>
  );
}
