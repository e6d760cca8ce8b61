import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ApprovalDeskQuery as Data } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { ApprovalCard } from './ApprovalCard.tsx';
import { ApprovalFragment } from './approval-record.ts';

const ApprovalDeskQuery = graphql(`
  query ApprovalDesk {
    approvalDesk {
      waiting {
        id
        ...Approval_request
      }
      answered {
        id
        ...Approval_request
      }
    }
  }
`);

/** 待我批示: one card an item, made for a phone; below, what was answered. */
export function ApprovalsPage() {
  useTitle(DESK_LABELS.APPROVALS);
  const asked = useDesk(ApprovalDeskQuery, {});
  return (
    <>
      <DeskTop title={DESK_LABELS.APPROVALS} note="看清内容再批；批示记在您的名下，批后不能改" />
      <Waiting asked={asked}>
        {({ approvalDesk: { waiting, answered } }) => (
          <DeskBody>
            <Cards title="等我批示" items={waiting} none="现在没有等您批示的事。" />
            <Cards title="已批示" items={answered} none="还没有批示过。" />
          </DeskBody>
        )}
      </Waiting>
    </>
  );
}

interface CardsProps {
  title: string;
  items: Data['approvalDesk']['waiting'];
  none: string;
}

const Cards = ({ title, items, none }: CardsProps) => (
  <Panel title={title} aside={<span className="small soft">{items.length}件</span>}>
    {items.length === 0 ? <p className="small soft">{none}</p> : null}
    {items.map((item) => (
      <ApprovalCard key={item.id} request={readFragment(ApprovalFragment, item)} />
    ))}
  </Panel>
);
