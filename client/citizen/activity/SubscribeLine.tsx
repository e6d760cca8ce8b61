import type { At } from '#client/route.ts';
import { EVENT_DATES, EVENT_FEED } from '../addresses/event.ts';
import type { Unit } from '../options.ts';
import { askedIn, feedHref, feedTitle } from './asked.ts';

interface SubscribeLineProps {
  units: readonly Unit[];
  at: At;
}

/** Subscriptions to the filtered list: a feed of news, and a calendar that keeps itself up to date. */
export function SubscribeLine({ units, at: { query } }: SubscribeLineProps) {
  const title = feedTitle(
    askedIn(query),
    units.find(({ id }) => id === query.danwei),
  );
  return (
    <p className="small soft screen-only gap-above">
      订阅“{title}”：
      <a href={feedHref(EVENT_FEED, query)}>公告和变更（RSS）</a>；
      <a href={feedHref(EVENT_DATES, query)}>日程（日历ICS，延期、取消自动更新）</a>
      。按类别、主办单位筛选以后，订阅的就是筛选的那些。
    </p>
  );
}
