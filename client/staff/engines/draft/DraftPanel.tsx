import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { versionName } from './draft-words.ts';

export const DraftPanelFragment = graphql(`
  fragment DraftPanel_decision on Decision {
    no
    drafts {
      id
      no
      stage
      gates
      frozenAt
    }
  }
`);

/** 草案 at the decision's own desk: how far it is, and the way to its versions. */
export function DraftPanel({ decision }: { decision: FragmentType<typeof DraftPanelFragment> }) {
  const { no, drafts } = readFragment(DraftPanelFragment, decision);
  const newest = drafts.at(-1);
  if (!newest) return null;
  return (
    <Panel title="草案" aside={<span className="small soft">共{drafts.length}稿</span>}>
      <p>
        <a href={draftPath(no)}>{versionName(newest)}</a>　{newest.frozenAt ? '已定稿' : '未定稿'}
      </p>
    </Panel>
  );
}
