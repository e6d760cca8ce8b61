import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { publicConsultation } from './addresses.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import type { DossierPartsFragment } from './dossier-parts.ts';
import { DossierParts } from './DossierParts.tsx';
import { AsideFirst } from '#client/staff/frame/AsideFirst.tsx';
import { Inflow } from './Inflow.tsx';
import { Notices } from './Notices.tsx';
import { RecordNote } from './RecordNote.tsx';
import { StageActions } from './StageActions.tsx';
import { TermFacts } from './TermFacts.tsx';
import { titleOf } from './title-of.ts';
import { stepsOf } from './wizard-steps.ts';

interface StandingProps {
  record: ConsultationRecord;
  parts: FragmentType<typeof DossierPartsFragment>;
}

const PREPARED: readonly ConsultationRecord['stage'][] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];

/** A consultation that is no longer written: what is due, what one may do, and all its parts to read. */
export function Standing({ record, parts }: StandingProps) {
  const prepared = PREPARED.includes(record.stage);
  return (
    <>
      <DeskTop title={titleOf(record)} note={<RecordNote record={record} />}>
        {record.opensAt ? (
          <ButtonLink look="quiet" href={publicConsultation(record)} target="_blank" rel="noopener">
            看公众页面
          </ButtonLink>
        ) : null}
      </DeskTop>
      <DeskBody>
        {prepared ? (
          <div className="steps--desk">
            <Steps steps={stepsOf(record)} layout="brief" />
          </div>
        ) : null}
        <AsideFirst
          aside={
            <>
              <StageActions record={record} />
              <TermFacts record={record} />
              <Notices record={record} />
            </>
          }
        >
          {prepared ? null : <Inflow record={record} />}
          <Panel title="征求意见材料">
            <DossierParts consultation={parts} />
          </Panel>
        </AsideFirst>
      </DeskBody>
    </>
  );
}
