import { decisionPath } from '#client/staff/ground/addresses/decision.ts';

/** Which version is shown (第几稿), and against which other one. */
export const VERSION = 'gao';
export const SINCE = 'duizhao';
/** Query parameter for the view: the whole text instead of the changes. */
export const VIEW = 'kan';
export const WHOLE_VIEW = 'quanwen';

/** The draft of one decision with all its versions. */
export const draftPath = (no: string, version?: number) =>
  `${decisionPath(no)}/caoan${version === undefined ? '' : `?${VERSION}=${version}`}`;

/** Where a clause stands on the page. */
export const placeOf = (anchorId: string) => `tiao-${anchorId}`;
