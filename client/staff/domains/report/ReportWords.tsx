import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import type { SaveReportMutationVariables } from '#client/graphql/graphql.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useSaveKey } from '#client/staff/domains/consultation/use-save-key.ts';
import { ChoiceBox } from '#client/ui/ChoiceGroup.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import type { ReportDeskProps } from './ReportPage.tsx';

const SaveReport = standard('saveReport');

type Method = Extract<SaveReportMutationVariables['methodsHeld'], readonly unknown[]>[number];

interface Words {
  introduction: string;
  methodsHeld: readonly Method[];
}

const LABELS = { introduction: '总体说明', methodsHeld: '听取意见的方式' };
const METHODS = Object.entries(PARTICIPATION_METHOD_LABELS) as [Method, string][];

/** Words the unit writes itself: how the public was heard, and the outcome on the whole. */
export function ReportWords({ matter, report }: ReportDeskProps) {
  const draft = useDraft<Words>(`report:${matter.id}`, {
    introduction: report?.introduction ?? '',
    methodsHeld: report?.methodsHeld ?? ['PUBLIC_SOLICITATION'],
  });
  const command = useCommand(SaveReport, { onDone: draft.discard });
  const may = report ? offer(report.viewerCan, 'save') : offer(matter.viewerCan, 'draftReport');
  const { introduction, methodsHeld } = draft.values;
  const save = () =>
    void command.run({
      consultationId: matter.id,
      version: report?.version ?? null,
      introduction,
      methodsHeld: [...methodsHeld],
    });
  useSaveKey(() => may.allowed && save());
  if (report?.stage === 'PUBLISHED') return <Published introduction={introduction} />;
  return (
    <Panel title="总体说明">
      <CommandReport command={command} placeOf={(field) => (field === 'introduction' ? field : undefined)} />
      <TextArea
        name="introduction"
        label="总体说明"
        hint="怎样征求的意见、收到多少、主要集中在哪些方面；会在公众页面开头显示。"
        readOnly={!may.allowed}
        value={introduction}
        error={command.fieldError('introduction')}
        onChange={({ target }) => draft.set('introduction', target.value)}
      />
      <Methods draft={draft} />
      <CapabilityButton capability={may} busy={command.busy} onPress={save} whose="由承办单位起草。">
        {report ? '保存' : '起草采纳情况'}
      </CapabilityButton>
      {report && report.stage !== 'DRAFT' && may.allowed ? (
        <p className="small soft">保存后要重新确认和审查。</p>
      ) : null}
      <DraftKept draft={draft} labels={LABELS} />
    </Panel>
  );
}

const Published = ({ introduction }: Pick<Words, 'introduction'>) => (
  <Panel title="总体说明">
    <p className="said">{introduction || '没有写总体说明。'}</p>
  </Panel>
);

function Methods({ draft: { values, set } }: { draft: Draft<Words> }) {
  const { methodsHeld } = values;
  const toggle = (method: Method, on: boolean) =>
    set('methodsHeld', on ? [...methodsHeld, method] : methodsHeld.filter((one) => one !== method));
  return (
    <fieldset className="field">
      <legend>听取意见的方式</legend>
      <div className="choices choices--wrap">
        {METHODS.map(([method, label]) => (
          <ChoiceBox
            key={method}
            type="checkbox"
            name={`method-${method}`}
            label={label}
            checked={methodsHeld.includes(method)}
            onChange={({ target }) => toggle(method, target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
