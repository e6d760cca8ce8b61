import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { OUTBOX } from '../addresses.ts';
import type { NavItem } from './nav-item.ts';
import type { SiteProfile } from './site-profile.ts';

const text = words.footer;
const ICP_REGISTER = 'https://beian.miit.gov.cn/';

const Line = ({ label, value }: { label: string; value: string }) =>
  value ? (
    <p>
      {label}
      <Dial>{value}</Dial>
    </p>
  ) : null;

const Links = ({ label, items }: { label: string; items: readonly NavItem[] }) =>
  items.length === 0 ? null : (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul className="plain">
        {items.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** Who runs the site and how to reach them: in the same place on every page (WCAG 3.2.6). */
const Owners = ({ site }: { site: SiteProfile }) => (
  <div>
    <p>
      <strong>{site.organName}</strong>
    </p>
    <Line label={text.sponsor} value={site.sponsorUnit} />
    <Line label={text.host} value={site.hostUnit} />
    <Line label={text.phone} value={site.phone} />
    {site.hotline ? (
      <p>
        {text.hotline}{' '}
        <strong>
          <Dial hotline>{site.hotline}</Dial>
        </strong>
      </p>
    ) : null}
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
          <Links label={words.shell.about} items={about} />
          <Links label={words.shell.more} items={[...tried, ...more, ...report]} />
        </div>
        <Legal site={site} />
      </div>
    </footer>
  );
}
