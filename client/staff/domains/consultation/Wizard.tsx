import { asLaws } from '#client/staff/ground/frame/use-laws.ts';
import { shortMoment } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Button } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import type { Setting } from '#server/law/policy/body-policy.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { FORM_LABELS, halfFilled } from './dossier-form.ts';
import { RecordNote } from './RecordNote.tsx';
import { SubmitReview } from './SubmitReview.tsx';
import { titleOf } from './title-of.ts';
import { type DossierWork, useDossier } from './use-dossier.ts';
import { useSaveKey } from './use-save-key.ts';
import { WizardFindings } from './WizardFindings.tsx';
import { placeOf, stepsOf } from './wizard-steps.ts';
import { WrittenSteps } from './WrittenSteps.tsx';

interface WizardProps {
  record: ConsultationRecord;
  today: string;
  policy: Setting;
}

/** 准备征求意见: the steps are places on one page, so that nothing hides and everything can be searched. */
export function Wizard({ record, today, policy }: WizardProps) {
  const work = useDossier(record);
  const calendar = useWorkCalendar(today);
  useSaveKey(() => void work.save());
  return (
    <>
      <DeskTop title={titleOf(record)} note={<RecordNote record={record} />}>
        <SaveState {...work} />
      </DeskTop>
      <DeskBody>
        <div className="steps--desk">
          <Steps steps={stepsOf(record)} layout="brief" />
        </div>
        <Reports work={work} />
        <Columns>
          <WrittenSteps
            work={work}
            rules={calendar && { today, policy, calendar, laws: asLaws(record.laws) }}
          />
          <div className="wizard-aside stack">
            <WizardFindings work={work} />
            <SubmitReview work={work} />
            <Unsaved work={work} />
          </div>
        </Columns>
      </DeskBody>
    </>
  );
}

/** Notices that must be read before going on: a return by the reviewer, a failed save. */
function Reports({ work: { record, command } }: { work: DossierWork }) {
  return (
    <>
      {record.reviewNote ? (
        <Note tone="care" title="退回修改">
          {record.reviewNote}
        </Note>
      ) : null}
      <CommandReport command={command} placeOf={placeOf} />
    </>
  );
}

/** Notes on unsaved input, beside the fields and below what stands there, so that nothing shifts at the first key. */
function Unsaved({ work: { draft } }: { work: DossierWork }) {
  const half = halfFilled(draft.values);
  return (
    <>
      {half > 0 ? (
        <Note tone="care" small>
          有{half}个公布渠道只填了一半，还没有存下，请补全名称和时间。
        </Note>
      ) : null}
      <DraftKept draft={draft} labels={FORM_LABELS} />
    </>
  );
}

function SaveState({ record, draft, command, save }: DossierWork) {
  return (
    <>
      <span className="small soft" role="status">
        {command.busy
          ? '正在保存'
          : draft.dirty
            ? '有未保存的修改'
            : `已保存 ${shortMoment(record.updatedAt)}`}
      </span>
      <Button aria-busy={command.busy} onClick={() => void save()}>
        保存 <kbd>Ctrl S</kbd>
      </Button>
    </>
  );
}
