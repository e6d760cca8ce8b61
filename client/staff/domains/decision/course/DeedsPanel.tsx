import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { DeedsPanel_DecisionFragment as Told } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { words } from '#client/words.ts';
import { LinkDeed } from './LinkDeed.tsx';

export const DeedsPanelFragment = graphql(`
  fragment DeedsPanel_decision on Decision {
    id
    no
    version
    deedCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
    deedDesk {
      lines {
        ...DeskAdoptedLine_fields
      }
      proofs {
        ...DeedProof_fields
      }
      deeds {
        ...DeskDeed_fields
      }
    }
  }
`);

const ReviewDeed = standard('reviewDeed');

const REASON = [
  { name: 'reason', kind: 'area', label: '退回的理由', hint: '写明哪一句不宜公开、怎样改。' },
] as const;

/** 采纳意见的落实: joined to the record by whoever carries the decision out, reviewed before everybody reads it. */
export function DeedsPanel({ decision }: { decision: FragmentType<typeof DeedsPanelFragment> }) {
  const told = readFragment(DeedsPanelFragment, decision);
  const { no, deedDesk, deedCan } = told;
  if (!deedDesk) return null;
  const links = offer(deedCan, 'linkDeed');
  return (
    <Panel
      title="采纳意见的落实"
      aside={
        <a className="small" href={`/juece/${no}/luoshi`} target="_blank" rel="noopener">
          看“{words.deeds}”
        </a>
      }
    >
      <div className="stack">
        {deedDesk.deeds.length > 0 ? (
          <ul className="plain stack" aria-label="没有公开的落实情况">
            {deedDesk.deeds.map((deed) => (
              <li key={deed.id} className="stack">
                <Waiting deed={deed} told={told} />
              </li>
            ))}
          </ul>
        ) : null}
        {offered(links) ? <LinkDeed told={told} desk={deedDesk} capability={links} /> : null}
      </div>
    </Panel>
  );
}

type Deed = NonNullable<Told['deedDesk']>['deeds'][number];

/** One that is not public: it waits for its review, or came back from it. */
function Waiting({ deed, told }: ReviewedProps) {
  const { asked, words: said, recordedBy, waiting, returnedReason } = deed;
  return (
    <>
      <Reason label={asked}>
        <p>{said}</p>
        <p className="small soft">
          {recordedBy}
          {waiting ? '　等待公开前审查' : `　退回：${returnedReason ?? ''}`}
        </p>
      </Reason>
      {waiting && offered(offer(told.deedCan, 'reviewDeed')) ? <Review deed={deed} told={told} /> : null}
    </>
  );
}

interface ReviewedProps {
  deed: Deed;
  told: Told;
}

/** 公开前审查: everybody reads it, or it goes back. */
const Review = ({ deed: { id: deedId, asked, words: said }, told: { id, version } }: ReviewedProps) => (
  <div className="row">
    <ActionDialog
      form={`deed-pass:${deedId}`}
      word="审查通过，公开"
      title="公开前审查"
      about={asked}
      document={ReviewDeed}
      record={{}}
      fields={[]}
      variables={() => ({ id, version, deedId, passed: true, reason: '' })}
    >
      <p>
        通过以后，公众在“{words.deeds}”里看到这一句，提过这条意见的人得到告知：{said}
      </p>
    </ActionDialog>
    <ActionDialog
      form={`deed-return:${deedId}`}
      word="退回"
      title="退回落实情况"
      about={asked}
      document={ReviewDeed}
      record={{ reason: '' }}
      fields={REASON}
      variables={({ reason }) => ({ id, version, deedId, passed: false, reason })}
    />
  </div>
);
