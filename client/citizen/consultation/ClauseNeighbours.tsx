import { ButtonLink } from '#client/ui/Button.tsx';
import { clauseHref } from '../addresses.ts';
import { clauseName } from '../names.ts';

interface ClauseNeighboursProps {
  of: { no: string; round: number };
  /** The clauses one speaks of, in their order. */
  clauses: readonly { no: string; position: number }[];
  position: number;
}

/** The clauses before and after. */
export function ClauseNeighbours({ of, clauses, position }: ClauseNeighboursProps) {
  const at = clauses.findIndex((one) => one.position === position);
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  return (
    <nav className="pages" aria-label="上一条、下一条">
      {before ? (
        <ButtonLink look="quiet" href={clauseHref(of, before.no)} rel="prev">
          上一条：{clauseName(before.no)}
        </ButtonLink>
      ) : null}
      {after ? (
        <ButtonLink look="quiet" href={clauseHref(of, after.no)} rel="next">
          下一条：{clauseName(after.no)}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
