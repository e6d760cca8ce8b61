import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { paths } from '#client/staff/frame/paths.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Note } from '#client/ui/Note.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { PolicyForm } from './PolicyForm.tsx';
import { PolicyWaiting } from './PolicyWaiting.tsx';
import { personsOf, PolicyHistory } from './PolicyHistory.tsx';
import { PolicyTable } from './PolicyTable.tsx';

export const PolicyPageQuery = graphql(`
  query PolicyPage {
    localPolicyHistory {
      version
      reason
      changedBy
      confirmedBy
      changedAt
      changedKeys
      values {
        key
        label
        unit
        value
        defaultValue
        note
        kind
        min
        max
        options
      }
    }
    policyProposal {
      ...PolicyWaiting_proposal
    }
    localPolicy {
      version
      viewerCan {
        change {
          ...CapabilityButton_capability
        }
      }
    }
  }
`);

/** 本县设定: what the law leaves to the county, with every change and its reason. */
export function PolicyPage() {
  useTitle(DESK_LABELS.POLICY);
  const asked = useDesk(PolicyPageQuery, {});
  return (
    <Waiting asked={asked}>
      {({ localPolicyHistory: [current, ...earlier], localPolicy: { viewerCan }, policyProposal }) =>
        current ? (
          <>
            <DeskTop
              title={DESK_LABELS.POLICY}
              note={`第${current.version}版，${moment(current.changedAt)}，${personsOf(current)}`}
            />
            <DeskBody>
              <Note>
                这里的各项由本县设定，填补法律留给地方的空间，不是法律规定。条例规定的30日期限不在可设定之列。对某一类事项另有规定的，登记在
                <a href={`${paths.policy}/guiding`}>专门规定</a>；论证的专家在
                <a href={paths.library}>专家库</a>；文书的文本和机关代字在
                <a href={`${paths.policy}/wenshu`}>文书文本</a>。
              </Note>
              <PolicyWaiting proposal={policyProposal} current={current} />
              <Columns>
                {allowedIn(viewerCan.change) ? (
                  <PolicyForm current={current} />
                ) : (
                  <PolicyTable values={current.values} />
                )}
                <PolicyHistory versions={[current, ...earlier]} />
              </Columns>
            </DeskBody>
          </>
        ) : null
      }
    </Waiting>
  );
}
