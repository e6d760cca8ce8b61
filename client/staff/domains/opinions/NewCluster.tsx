import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';

const CreateCluster = graphql(`
  mutation CreateCluster($consultationId: ID!, $title: Text!, $summary: Text!, $commentIds: [ID!]!) {
    createCluster(
      consultationId: $consultationId
      title: $title
      summary: $summary
      commentIds: $commentIds
    ) {
      ... on CommentCluster {
        id
        version
        title
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface NewClusterProps {
  open: boolean;
  consultationId: string;
  /** Where those in it say much the same: their words. */
  title?: string;
  commentIds: readonly string[];
  /** How many will be in it, where more follow those it begins with. */
  count: number;
  onDone: (cluster: { id: string; title: string }) => void;
  onClose: () => void;
}

/** The words of a cluster to be, kept while they are typed; each proposed heading by itself. */
const useWords = ({ consultationId, title = '' }: NewClusterProps) =>
  useDraft(`cluster:${consultationId}:${title}`, { title, summary: '' });

/** 新建主题: its title is a heading of the report; every comment in it keeps its receipt and gets the answer. */
export function NewCluster(props: NewClusterProps) {
  const { open, consultationId, commentIds, count, onClose } = props;
  const draft = useWords(props);
  const done: NewClusterProps['onDone'] = (made) => {
    draft.discard();
    onClose();
    props.onDone(made);
  };
  const create = useCommand(CreateCluster, { onDone: done });
  return (
    <ConfirmDialog
      open={open}
      title={`新建主题，归入${count}条意见`}
      word="新建并归入"
      busy={create.busy}
      onClose={onClose}
      onConfirm={() => void create.run({ consultationId, ...draft.values, commentIds: [...commentIds] })}
    >
      <CommandReport command={create} placeOf={(field) => `cluster-${field}`} />
      <p className="small soft">归并后每条仍保留自己的编号，并各自得到答复。</p>
      <TextInput
        name="cluster-title"
        label="主题"
        hint="概括这些意见说的是什么，会作为采纳情况里的标题。"
        value={draft.values.title}
        error={create.fieldError('title')}
        onChange={({ target }) => draft.set('title', target.value)}
      />
      <TextArea
        name="cluster-summary"
        label="概述"
        short
        optional
        value={draft.values.summary}
        error={create.fieldError('summary')}
        onChange={({ target }) => draft.set('summary', target.value)}
      />
    </ConfirmDialog>
  );
}
