import { STATUTES, withQuery } from '../addresses.ts';

/** 历史规划: the plans of the library, by their periods. */
export const PLANS = '/guihua';
/** The lists of the library. */
export const LIBRARY_LISTS = [STATUTES, PLANS] as const;

/** How the levels stand in an address (效力级别). */
export const LEVEL_WORDS = {
  LAW: 'falv',
  ADMINISTRATIVE_REGULATION: 'xingzheng-fagui',
  LOCAL_REGULATION: 'difangxing-fagui',
  RULE: 'guizhang',
  POLICY_DOCUMENT: 'wenjian',
  OTHER: 'qita',
} as const;

/** 行政规范性文件, of an issuer where one is named. */
export const documentsHref = (issuer?: string) =>
  withQuery(STATUTES, { jibie: LEVEL_WORDS.POLICY_DOCUMENT, cha: issuer });

/** The page of a law or a plan (法规、规划), as it stands today or in one of its editions. */
export const statuteHref = (code: string, no?: number) =>
  `${STATUTES}/${encodeURIComponent(code)}${no === undefined ? '' : `?ban=${no}`}`;

/** The article of a law that a draft cites (条文), in the edition of the day. */
export const heldHref = ({
  code,
  no,
  anchor,
}: {
  code: string;
  no: number;
  anchor?: string | null | undefined;
}) => `${statuteHref(code, no)}${anchor ? `#${anchor}` : ''}`;
