import { followDecisionHref, followUnitHref } from './addresses.ts';

interface FollowLinkProps {
  /** The matter; null: it belongs to none, its unit is followed. */
  no: string | null;
  unitId?: string;
}

/** 关注这件事: the way to be told of what happens next, at the end of a page. */
export const FollowLink = ({ no, unitId = '' }: FollowLinkProps) => (
  <p className="screen-only">
    {no === null ? (
      <a href={followUnitHref(unitId)}>关注这个单位</a>
    ) : (
      <a href={followDecisionHref(no)}>关注这件事</a>
    )}
    ：有了新进展，写信告诉您，不用注册。
  </p>
);
