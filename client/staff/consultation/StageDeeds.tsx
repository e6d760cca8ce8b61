import type { ReactNode } from 'react';
import { ReviewDeeds } from '#client/staff/review/ReviewDeeds.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { entryPath, opinionsPath, reportPath } from './addresses.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { ExtendPeriod } from './ExtendPeriod.tsx';
import { OpeningDeeds } from './OpeningDeeds.tsx';
import { WithdrawConsultation } from './WithdrawConsultation.tsx';

type Stage = ConsultationRecord['stage'];
type Deeds = (props: { record: ConsultationRecord }) => ReactNode;

/** 征求意见中: more time may be given, never less; or it is withdrawn with its reason. */
const OpenDeeds: Deeds = ({ record }) => (
  <>
    <Links record={record} />
    <ExtendPeriod record={record} />
    <WithdrawConsultation record={record} />
  </>
);

const Links: Deeds = ({ record: { id, viewerCan } }) => (
  <p className="row">
    <ButtonLink href={opinionsPath(id)}>处理意见</ButtonLink>
    {viewerCan.recordComment.allowed ? (
      <ButtonLink look="quiet" href={entryPath(id)}>
        代录电话、信函
      </ButtonLink>
    ) : null}
  </p>
);

const ClosedDeeds: Deeds = ({ record }) => (
  <>
    <Links record={record} />
    <p>
      <a href={reportPath(record.id)}>起草和公布采纳情况</a>
    </p>
  </>
);

const FinishedDeeds: Deeds = ({ record: { id, no, round } }) => (
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

const WaitingDraft: Deeds = () => <p className="small">承办单位正在准备材料。</p>;

const DEEDS: Readonly<Partial<Record<Stage, Deeds>>> = {
  DRAFT: WaitingDraft,
  IN_REVIEW: ReviewDeeds,
  APPROVED: OpeningDeeds,
  OPEN: OpenDeeds,
  CLOSED: ClosedDeeds,
  FEEDBACK_READY: ClosedDeeds,
  FEEDBACK_PUBLISHED: FinishedDeeds,
  ARCHIVED: FinishedDeeds,
};

/** What is to be done at this stage, by whoever may. */
export function StageDeeds({ record }: { record: ConsultationRecord }) {
  const Own = DEEDS[record.stage];
  return Own ? (
    <Panel title="办理">
      <Own record={record} />
    </Panel>
  ) : null;
}
