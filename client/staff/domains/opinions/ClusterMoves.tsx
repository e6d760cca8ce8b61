import { offer } from '#client/offer.ts';
import { shortMoment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { ClusterMovesQuery as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { CapabilityButton, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { Cluster } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const ClusterMovesQuery = graphql(`
  query ClusterMoves($clusterId: ID!) {
    clusterMoves(clusterId: $clusterId) {
      ...ClusterMove_fields
      undo {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const UndoClusterMove = standard('undoClusterMove');

type Move = Data['clusterMoves'][number];

/** The way of a step as the theme sees it: 归入, 移出, 从“甲”移来, 移到“乙”. */
function wayOf({ arrives, other }: Move): string {
  if (other) return arrives ? `从“${other}”移来` : `移到“${other}”`;
  return arrives ? '归入' : '移出';
}

interface ClusterMovesProps {
  cluster: Cluster;
  context: OpinionsContext;
}

/** 归类经过 of a theme: who put which opinions where; a step goes back as long as nothing was built on it. */
export function ClusterMoves({ cluster: { id }, context: { matter } }: ClusterMovesProps) {
  const { data } = useDesk(ClusterMovesQuery, { clusterId: id });
  const undo = useCommand(UndoClusterMove);
  const moves = data?.clusterMoves ?? [];
  if (moves.length === 0) return null;
  const sorts = offer(matter.viewerCan, 'triage').allowed;
  return (
    <details className="fold">
      <summary>{`归类经过，${moves.length}次`}</summary>
      <CommandReport command={undo} />
      <ol className="plain stack small">
        {moves.map((move) => (
          <li key={move.id}>
            <span className="soft">
              {move.by}　{shortMoment(move.at)}
            </span>
            <br />
            {`${move.undoes ? '撤销：' : ''}${move.count}条${wayOf(move)}${move.undone ? '（已撤销）' : ''}　`}
            {sorts && !move.undone && !notMine(move.undo) ? (
              <CapabilityButton
                capability={move.undo}
                look="text"
                about={`${move.count}条${wayOf(move)}`}
                busy={undo.busy}
                onPress={() => void undo.run({ id: move.id })}
              >
                撤销
              </CapabilityButton>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
