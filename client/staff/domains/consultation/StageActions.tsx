import type { ReactNode } from 'react';
import { offer } from '#client/offer.ts';
import { ReviewActions } from '#client/staff/domains/consultation/ReviewActions.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import {
  entryPath,
  opinionsPath,
  paperFormsPath,
  reportPath,
} from '#client/staff/ground/addresses/consultation.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { ExtendPeriod } from './ExtendPeriod.tsx';
import { OpeningActions } from './OpeningActions.tsx';
import { WithdrawConsultation } from './WithdrawConsultation.tsx';

type Stage = ConsultationRecord['stage'];
type Actions = (props: { record: ConsultationRecord }) => ReactNode;

/** 征求意见中: more time may be given, never less; or it is withdrawn with its reason. */
const OpenActions: Actions = ({ record }) => (
  <>
    <Links record={record} />
    <ExtendPeriod record={record} />
    <WithdrawConsultation record={record} />
  </>
);

const Links: Actions = ({ record: { id, viewerCan } }) => (
  <p className="row">
    <ButtonLink href={opinionsPath(id)}>处理意见</ButtonLink>
    {offer(viewerCan, 'recordComment').allowed ? (
      <ButtonLink look="quiet" href={entryPath(id)}>
        代录电话、信函
      </ButtonLink>
    ) : null}
    {offer(viewerCan, 'printPaperForms').allowed ? (
      <ButtonLink look="quiet" href={paperFormsPath(id)}>
        纸质意见表
      </ButtonLink>
    ) : null}
  </p>
);

const ClosedActions: Actions = ({ record }) => (
  <>
    <Links record={record} />
    <p>
      <a href={reportPath(record.id)}>起草和公布采纳情况</a>
    </p>
  </>
);

const FinishedActions: Actions = ({ record: { id, no, round } }) => (
  <ul className="plain">
    <li>
      <a href={reportPath(id)}>采纳情况</a>
    </li>
    <li>
      <a href={`/fankui/${no}/${round}`} target="_blank" rel="noopener">
        公众看到的采纳情况
      </a>
    </li>
  </ul>
);

const WaitingDraft: Actions = () => <p className="small">承办单位正在准备材料。</p>;

const ACTIONS: Readonly<Partial<Record<Stage, Actions>>> = {
  DRAFT: WaitingDraft,
  IN_REVIEW: ReviewActions,
  APPROVED: OpeningActions,
  OPEN: OpenActions,
  CLOSED: ClosedActions,
  FEEDBACK_READY: ClosedActions,
  FEEDBACK_PUBLISHED: FinishedActions,
  ARCHIVED: FinishedActions,
  WITHDRAWN: ClosedActions,
};

/** Actions at this stage for whoever may take them; renders nothing on a withdrawn round on which nobody was heard. */
export function StageActions({ record }: { record: ConsultationRecord }) {
  const Own = ACTIONS[record.stage];
  const idle = record.stage === 'WITHDRAWN' && !record.feedbackDueOn;
  return Own && !idle ? (
    <Panel title="办理">
      <Own record={record} />
    </Panel>
  ) : null;
}
