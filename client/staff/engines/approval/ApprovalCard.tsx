import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { APPROVAL_KIND_LABELS } from '#server/law/approval/approval.ts';
import { askedFacts, courseFacts } from './approval-facts.tsx';
import type { ApprovalRequest } from './approval-record.ts';
import { ApprovalTag } from './ApprovalTag.tsx';

const ApproveAsked = standard('approveAsked');
const ReturnAsked = standard('returnAsked');

/** One request: what is asked, by whom, the whole text, and the two answers; an answered one says what was said. */
export function ApprovalCard({ request }: { request: ApprovalRequest }) {
  const { id, kind, title, unitName, facts, path, answer } = request;
  return (
    <section className="approval stack" aria-labelledby={`approval-${id}`}>
      <div className="row spread">
        <Tag>{APPROVAL_KIND_LABELS[kind]}</Tag>
        {answer ? <ApprovalTag answer={answer} /> : null}
      </div>
      <Heading level={3} id={`approval-${id}`}>
        {title}
      </Heading>
      <Facts
        small
        items={[{ term: '单位', detail: unitName }, ...askedFacts(facts), ...courseFacts(request)]}
      />
      <div className="approval-acts">
        <ButtonLink look="quiet" href={path}>
          看全文
        </ButtonLink>
        {answer ? null : <Answers request={request} />}
      </div>
    </section>
  );
}

const Answers = ({ request: { id, version, kind, title, viewerCan } }: { request: ApprovalRequest }) => (
  <>
    <ActionDialog
      form={`approve:${id}`}
      capability={offer(viewerCan, 'approve')}
      look="solid"
      word="批准"
      title={`批准${APPROVAL_KIND_LABELS[kind]}`}
      document={ApproveAsked}
      record={{}}
      fields={[]}
      variables={() => ({ id, version })}
    >
      <p>《{title}》。批准记下您的姓名、岗位、时间和所批内容的摘要，不能撤回。</p>
    </ActionDialog>
    <ActionDialog
      form={`return:${id}`}
      capability={offer(viewerCan, 'return')}
      look="quiet"
      word="退回"
      title={`退回${APPROVAL_KIND_LABELS[kind]}`}
      document={ReturnAsked}
      record={NO_REASON}
      fields={reasonField('退回的原因', '写明要怎样改，不少于5字；请批的单位会看到。')}
      variables={({ reason }) => ({ id, version, reason })}
    />
  </>
);
