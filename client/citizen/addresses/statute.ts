import { STATUTES } from '../addresses.ts';

/** The page of a law (法规), as it stands today or in one of its editions. */
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
