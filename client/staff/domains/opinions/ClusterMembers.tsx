import { offer } from '#client/offer.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { graphql } from '#client/graphql/gql.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Late } from '#client/staff/ground/frame/Waiting.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Pane } from '#client/ui/desk/Panes.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { ClusterMoves } from './ClusterMoves.tsx';
import { ALL, CLUSTER, CURRENT, PROGRESS, VIEW } from './opinion-filters.ts';
import type { Cluster } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { metaOf, speakerOf } from './opinion-words.ts';
import { useOpinionPages } from './use-opinion-pages.tsx';

const UpdateCluster = graphql(`
  mutation UpdateCluster($id: ID!, $version: Int!, $title: Text!, $summary: Text!) {
    updateCluster(id: $id, version: $version, title: $title, summary: $summary) {
      ... on CommentCluster {
        id
        version
        title
        summary
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface ClusterMembersProps {
  cluster: Cluster;
  context: OpinionsContext;
}

/** Name of a cluster and the comments in it. */
export function ClusterMembers({ cluster, context }: ClusterMembersProps) {
  const { matter, address } = context;
  const filter = { clusterId: cluster.id };
  const pages = useOpinionPages({ consultationId: matter.id, filter, sort: 'OLDEST' });
  const href = (id?: string) =>
    address.with({ [VIEW]: null, [CLUSTER]: cluster.id, [PROGRESS]: ALL, [CURRENT]: id });
  return (
    <Pane
      title={cluster.title}
      aside={
        <a className="small" href={href()}>
          在“按意见”里看
        </a>
      }
    >
      {pages.asking}
      {offer(matter.viewerCan, 'triage').allowed ? (
        <ClusterWords cluster={cluster} />
      ) : (
        <p>{cluster.summary}</p>
      )}
      <ClusterMoves cluster={cluster} context={context} />
      {pages.items === null ? <Late /> : null}
      <ol className="plain members">
        {(pages.items ?? []).map((opinion) => (
          <li key={opinion.id}>
            <a href={href(opinion.id)}>{speakerOf(opinion)}</a>
            <p className="said">{opinion.text}</p>
            <p className="tiny soft">{metaOf(opinion)}</p>
          </li>
        ))}
      </ol>
      {pages.more ? (
        <Button look="quiet" onClick={pages.more}>
          再看50条
        </Button>
      ) : null}
    </Pane>
  );
}

function ClusterWords({ cluster: { id, version, title, summary } }: { cluster: Cluster }) {
  const draft = useDraft(`cluster-words:${id}`, { title, summary });
  const update = useCommand(UpdateCluster, { onDone: draft.discard });
  return (
    <>
      <CommandReport command={update} placeOf={(field) => `words-${field}`} />
      <TextInput
        name="words-title"
        label="主题"
        hint="会作为采纳情况里的标题。"
        value={draft.values.title}
        error={update.fieldError('title')}
        onChange={({ target }) => draft.set('title', target.value)}
      />
      <TextArea
        name="words-summary"
        label="概述"
        short
        optional
        value={draft.values.summary}
        error={update.fieldError('summary')}
        onChange={({ target }) => draft.set('summary', target.value)}
      />
      {draft.dirty ? (
        <Button
          look="quiet"
          aria-busy={update.busy}
          onClick={() => void update.run({ id, version, ...draft.values })}
        >
          {words.actions.save}
        </Button>
      ) : null}
      <DraftKept draft={draft} />
    </>
  );
}
