import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import { ApprovalPanel } from '#client/staff/engines/approval/ApprovalPanel.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { publicConsultation } from '#client/staff/ground/addresses/consultation.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import type { DossierPartsFragment } from './dossier-parts.ts';
import { DossierParts } from './DossierParts.tsx';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { CorrectFile } from '#client/staff/engines/notice/CorrectFile.tsx';
import { CorrectionsPanel } from '#client/staff/engines/notice/CorrectionsPanel.tsx';
import { TakeDownFilm } from '#client/staff/engines/notice/TakeDownFilm.tsx';
import { NextFilmFields, NextFilms } from './NextFilms.tsx';
import { Inflow } from './Inflow.tsx';
import { Notices } from './Notices.tsx';
import { RecordNote } from './RecordNote.tsx';
import { StageActions } from './StageActions.tsx';
import { TermFacts } from './TermFacts.tsx';
import { titleOf } from './title-of.ts';
import { stepsOf } from './wizard-steps.ts';

/** Corrections of published material found wrong: the text itself, one of its files, or a film to be taken down. */
const Corrections = ({ record }: { record: ConsultationRecord }) => {
  const { id, attachments, clips, nextClips, unit } = record;
  const films = clips.filter(({ withdrawnAt }) => !withdrawnAt);
  return (
    <CorrectionsPanel subject="CONSULTATION" id={id} unitId={unit.id}>
      <ul className="plain">
        {attachments
          .filter(({ kind }) => kind !== 'DRAFT')
          .map((file) => (
            <li key={file.id} className="small">
              {file.name} <CorrectFile consultationId={id} file={file} />
            </li>
          ))}
        {films.map((film) => (
          <li key={film.id} className="small">
            解读视频：{film.title} <TakeDownFilm consultationId={id} film={film} next={nextClips} />
          </li>
        ))}
      </ul>
      {films.length > 0 ? <NextFilmFields record={record} /> : null}
    </CorrectionsPanel>
  );
};

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
              {record.shortenReason ? <ApprovalPanel kind="SHORTENED_PERIOD" matterId={record.id} /> : null}
              <TermFacts record={record} />
              <Notices record={record} />
              {record.opensAt ? <Corrections record={record} /> : null}
            </>
          }
        >
          {prepared ? null : <Inflow record={record} />}
          <NextFilms films={record.nextClips} />
          <Panel title="征求意见材料">
            <DossierParts consultation={parts} />
          </Panel>
        </AsideFirst>
      </DeskBody>
    </>
  );
}
