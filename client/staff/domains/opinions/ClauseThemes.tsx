import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Button } from '#client/ui/Button.tsx';
import { CLUSTER } from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const ClauseThemesQuery = graphql(`
  query ClauseThemes($consultationId: ID!) {
    clauseThemes(consultationId: $consultationId) {
      ...ClauseTheme_fields
    }
  }
`);

const ClusterClause = standard('clusterClause');

/** 同一条还没有归类的意见: each clause and stance proposed as a theme, made by one press. */
export function ClauseThemes({ context: { matter, address } }: { context: OpinionsContext }) {
  const { data } = useDesk(ClauseThemesQuery, { consultationId: matter.id });
  const gather = useCommand(ClusterClause, { onDone: ({ id }) => address.go({ [CLUSTER]: id }, true) });
  const themes = data?.clauseThemes ?? [];
  if (themes.length === 0) return null;
  const sorts = offer(matter.viewerCan, 'triage').allowed;
  return (
    <details className="fold panel-body">
      <summary>{`可以按条归类的意见，${themes.length}组`}</summary>
      <CommandReport command={gather} />
      <ul className="plain stack">
        {themes.map(({ clauseNo, stance, title, count }) => (
          <li key={title} className="small">
            {`${title}　${count}条　`}
            {sorts ? (
              <Button
                look="text"
                mini
                about={title}
                aria-busy={gather.busy}
                onClick={() => void gather.run({ consultationId: matter.id, clauseNo, stance })}
              >
                归成主题
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
