import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { postLabel } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { periodHints, type PeriodRules } from './period-hints.ts';
import { PeriodNote } from './PeriodNote.tsx';
import type { DossierWork } from './use-dossier.ts';

interface PeriodStepProps {
  work: DossierWork;
  rules: PeriodRules | null;
}

/** 时间: judged while one types, by the law the server judges with. */
export function PeriodStep({ work, rules }: PeriodStepProps) {
  const { draft, command } = work;
  const { values, set } = draft;
  const hints = rules && periodHints(values, rules);
  return (
    <>
      <div className="fields-row">
        <TextInput
          name="opensAt"
          label="计划公布时间（北京时间）"
          hint="只用来核对期限；公布由负责人办理，也可以预约。"
          type="datetime-local"
          optional
          value={values.opensAt}
          error={command.fieldError('plannedOpensAt')}
          onChange={({ target }) => set('opensAt', target.value)}
        />
        <DateField
          name="closesOn"
          label="截止日"
          hint="到当日24时为止。"
          value={values.closesOn}
          min={hints?.opensOn}
          error={command.fieldError('closesOn')}
          onChange={(day) => set('closesOn', day)}
        />
      </div>
      <div aria-live="polite" className="stack">
        {hints ? <PeriodNote hints={hints} onTake={(day) => set('closesOn', day)} /> : null}
        {hints && hints.findings.length > 0 ? <Findings findings={hints.findings} /> : null}
      </div>
      {hints?.shortened || values.shortenReason ? <Shortening work={work} /> : null}
    </>
  );
}

/** Fewer than thirty days: the reason is published together with the draft. */
function Shortening({ work: { record, draft, command } }: { work: DossierWork }) {
  const { values, set } = draft;
  return (
    <>
      <TextArea
        name="shortenReason"
        label="缩短期限的说明"
        hint="因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明（国令713号第十五条）。会与草案一同公布。"
        short
        value={values.shortenReason}
        error={command.fieldError('shortenReason')}
        onChange={({ target }) => set('shortenReason', target.value)}
      />
      <p className="small">
        缩短期限由{postLabel(Role.GOV_LEADER, record.decision.organ?.id ?? null)}
        批准：提交保密审查以后，在本页“请批”里提请批示；批准以前不能公布。天数从计划公布时间算起，没有填的从请批当日算起；批准以后改了截止日、理由、草案，或者推迟公布、天数变少的，要重新请批。
      </p>
    </>
  );
}
