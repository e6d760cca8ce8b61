import { ButtonLink } from './Button.tsx';

interface PaginationProps {
  label?: string | undefined;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
  /** Back to the start, where a cursor only leads forward. */
  firstHref?: string | undefined;
}

/** Pages by cursor: nothing is counted, nothing is skipped. */
export function Pagination({ label = '翻页', previousHref, nextHref, firstHref }: PaginationProps) {
  if (!previousHref && !nextHref && !firstHref) return null;
  return (
    <nav className="pages" aria-label={label}>
      {firstHref ? (
        <ButtonLink look="text" href={firstHref}>
          第一页
        </ButtonLink>
      ) : null}
      {previousHref ? (
        <ButtonLink look="quiet" href={previousHref} rel="prev">
          上一页
        </ButtonLink>
      ) : null}
      {nextHref ? (
        <ButtonLink look="quiet" href={nextHref} rel="next">
          下一页
        </ButtonLink>
      ) : null}
    </nav>
  );
}
