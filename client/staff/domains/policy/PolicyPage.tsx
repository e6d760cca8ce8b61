import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { setsOwn, useViewer } from '#client/staff/ground/frame/viewer.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Note } from '#client/ui/Note.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS, OWN_SETTING } from '#client/words.ts';
import { RULES } from '#client/citizen/addresses.ts';
import type { PolicyVersion } from './policy-version.ts';
import { PolicyForm } from './PolicyForm.tsx';
import { PolicyWaiting } from './PolicyWaiting.tsx';
import { personsOf, PolicyHistory } from './PolicyHistory.tsx';
import { PolicyTable } from './PolicyTable.tsx';

export const PolicyPageQuery = graphql(`
  query PolicyPage($organId: ID) {
    localPolicyHistory(organId: $organId) {
      ...LocalPolicyVersion_fields
      organ {
        id
        name
      }
      values {
        ...PolicyValue_fields
      }
    }
    policyProposal(organId: $organId) {
      ...PolicyWaiting_proposal
    }
    localPolicy(organId: $organId) {
      version
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const CountyNote = () => (
  <Note>
    这里的各项由本县设定，填补法律留给地方的空间，不是法律规定。条例规定的30日期限不在可设定之列。对某一类事项另有规定的，登记在
    <a href={`${paths.policy}/guiding`}>专门规定</a>；草案引用的法律法规收录在
    <a href={paths.statutes}>法规库</a>；论证的专家在
    <a href={paths.library}>专家库</a>；文书的文本和机关代字在
    <a href={`${paths.policy}/wenshu`}>文书文本</a>。
  </Note>
);

const OwnNote = () => (
  <Note>
    这里的各项由本机关设定，只适用于本机关自行作出的决策，在县公众网站上公开。没有设定的，适用
    <a href={RULES}>本县设定</a>。公开征求意见的期限不得少于条例规定的30日。
  </Note>
);

/** Heading of the version: which, since when, by whom; a body without its own goes by the county's. */
const standingOf = (current: PolicyVersion) =>
  current.version === 0
    ? `${current.organ?.name ?? ''}没有另作设定，适用本县设定`
    : `第${current.version}版，${moment(current.changedAt)}，${personsOf(current)}`;

/** 本县设定, or the setting of a body that decides for itself: what the law leaves open, with every change and its reason. */
export function PolicyPage() {
  const viewer = useViewer();
  const own = setsOwn(viewer);
  const title = own ? OWN_SETTING : DESK_LABELS.POLICY;
  useTitle(title);
  const asked = useDesk(PolicyPageQuery, { organId: own ? viewer.unit.id : null });
  return (
    <Waiting asked={asked}>
      {({ localPolicyHistory: [current, ...earlier], localPolicy: { viewerCan }, policyProposal }) =>
        current ? (
          <>
            <DeskTop title={title} note={standingOf(current)} />
            <DeskBody>
              {own ? <OwnNote /> : <CountyNote />}
              <PolicyWaiting proposal={policyProposal} current={current} />
              <Columns>
                {allowedIn(offer(viewerCan, 'change')) ? (
                  <PolicyForm current={current} />
                ) : (
                  <PolicyTable values={current.values} />
                )}
                {current.version === 0 ? null : <PolicyHistory versions={[current, ...earlier]} />}
              </Columns>
            </DeskBody>
          </>
        ) : null
      }
    </Waiting>
  );
}
