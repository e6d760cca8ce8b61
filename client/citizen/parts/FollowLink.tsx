import { followWords, useChannels } from '../channels.ts';
import { followDecisionHref, followUnitHref } from '../addresses/following.ts';

interface FollowLinkProps {
  /** The matter; null: it belongs to none, its unit is followed. */
  no: string | null;
  unitId?: string;
  /** Beside other links: what comes of it is said where it leads. */
  brief?: boolean;
}

/** 关注这件事: link at the end of a page for notification of further news. */
export function FollowLink({ no, unitId = '', brief }: FollowLinkProps) {
  const told = followWords(useChannels());
  const link =
    no === null ? (
      <a href={followUnitHref(unitId)}>关注这个单位</a>
    ) : (
      <a href={followDecisionHref(no)}>关注这件事</a>
    );
  if (brief) return link;
  return (
    <p className="screen-only">
      {link}
      {told ? `：有了新进展，${told}告诉您，不用注册。` : '：有了新进展，订阅软件里自动出现，不用注册。'}
    </p>
  );
}
