import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import {
  DECISION_CATEGORY_LABELS,
  DECISION_CATEGORY_TEXTS,
  DECISION_STEP_LABELS,
  EXCLUSION_GROUND_LABELS,
  HEARING_CHOICE_LABELS,
  PARTICIPATION_METHOD_LABELS,
} from '#client/words.ts';
import type { ItemForm } from './item-form.ts';
import { LatestStarts } from './LatestStarts.tsx';
import { OwnDecision } from './OwnDecision.tsx';
import { PlannedTime } from './PlannedTime.tsx';
import { useLaws } from '#client/staff/ground/frame/use-laws.ts';
import { specialLawChoices } from './special-law-choices.ts';
import { type UnitChoice, unitOptions, UnitPicker } from '#client/staff/ground/form/UnitPicker.tsx';

interface ItemFieldsProps {
  draft: Pick<Draft<ItemForm>, 'values' | 'set'>;
  units: readonly UnitChoice[];
  year: number;
  /** The row belongs to an adjustment, so a change says why. */
  adjusting: boolean;
  /** The unit that leads in any case: whose matter it is. */
  lead?: string | undefined;
  errorOf: (field: keyof ItemForm) => string | undefined;
}

/** Form fields that every row of the catalogue has to fill in. */
export function ItemFields(props: ItemFieldsProps) {
  const { draft, year, errorOf } = props;
  const { values, set } = draft;
  return (
    <>
      <TextArea
        name="name"
        label="决策事项名称"
        short
        value={values.name}
        error={errorOf('name')}
        onChange={({ target }) => set('name', target.value.replaceAll('\n', ''))}
      />
      <CheckGroup
        name="categories"
        label="事项类别"
        hint="条例第三条，可以多选。"
        choices={choicesOf(DECISION_CATEGORY_LABELS, DECISION_CATEGORY_TEXTS)}
        value={values.categories}
        error={errorOf('categories')}
        onChange={(categories) => set('categories', categories)}
      />
      <UnitFields {...props} />
      <OwnDecision draft={draft} error={errorOf('ownDecision')} />
      <PlannedTime
        precision={values.plannedPrecision}
        day={values.plannedOn}
        year={year}
        error={errorOf('plannedOn')}
        onPrecision={(precision) => set('plannedPrecision', precision)}
        onDay={(day) => set('plannedOn', day)}
      />
      <LatestStarts row={values} />
      <HearingFields {...props} />
      <StepFields {...props} />
      <TextFields {...props} />
    </>
  );
}

function UnitFields({ draft: { values, set }, units, lead, errorOf }: ItemFieldsProps) {
  if (lead !== undefined)
    return (
      <UnitPicker
        optional
        units={units}
        value={values.coUnitIds}
        except={values.leadUnitId}
        error={errorOf('coUnitIds') ?? errorOf('leadUnitId')}
        onChange={(ids) => set('coUnitIds', ids)}
      />
    );
  return (
    <div className="fields-row">
      <Select
        name="leadUnitId"
        label="牵头单位"
        placeholder="请选择"
        options={unitOptions(units, values.leadUnitId)}
        value={values.leadUnitId}
        error={errorOf('leadUnitId')}
        onChange={({ target }) => set('leadUnitId', target.value)}
      />
      <UnitPicker
        optional
        units={units}
        value={values.coUnitIds}
        except={values.leadUnitId}
        error={errorOf('coUnitIds')}
        onChange={(ids) => set('coUnitIds', ids)}
      />
    </div>
  );
}

/** 是否听证, with what a special law says about it. */
function HearingFields({ draft: { values, set }, errorOf }: ItemFieldsProps) {
  const inForce = useLaws();
  return (
    <>
      <CheckGroup
        name="specialRules"
        label="特别规定"
        optional
        hint="法律、行政法规另有规定程序的，依照其规定；可以多选，都不属于的不选。"
        choices={specialLawChoices(inForce)}
        value={values.specialRules}
        onChange={(kinds) => set('specialRules', kinds)}
      />
      <ChoiceGroup
        name="hearing"
        label="是否听证"
        hint="待定的，公布前须确定；完成审核以后要改的，须退回拟订。"
        row
        choices={choicesOf(HEARING_CHOICE_LABELS)}
        value={values.hearing}
        error={errorOf('hearing')}
        onChange={(value) => set('hearing', value as ItemForm['hearing'])}
      />
    </>
  );
}

function StepFields({ draft: { values, set } }: ItemFieldsProps) {
  return (
    <>
      <CheckGroup
        name="requiredSteps"
        label="履行程序"
        wrap
        choices={choicesOf(DECISION_STEP_LABELS)}
        value={values.requiredSteps}
        onChange={(steps) => set('requiredSteps', steps)}
      />
      <CheckGroup
        name="participationMethods"
        label="公众参与方式"
        wrap
        choices={choicesOf(PARTICIPATION_METHOD_LABELS)}
        value={values.participationMethods}
        onChange={(methods) => set('participationMethods', methods)}
      />
    </>
  );
}

function TextFields({ draft: { values, set }, adjusting, errorOf }: ItemFieldsProps) {
  const area = (name: 'legalBasis' | 'stagedTimes' | 'background' | 'contact' | 'adjustmentNote') => ({
    name,
    short: true,
    value: values[name],
    error: errorOf(name),
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  return (
    <>
      <TextArea {...area('legalBasis')} label="决策依据" optional hint="一行一条，写明法规名称和条款。" />
      <TextArea
        {...area('stagedTimes')}
        label="细化完成时间"
        optional
        hint="每个阶段一行，如“2026年6月底前公开征求意见”；印制细化表时用。"
      />
      <TextArea {...area('background')} label="背景" optional />
      <TextArea {...area('contact')} label="联系方式" optional hint="随目录公布。" />
      <Select
        name="exclusion"
        label="不适用情形"
        optional
        hint="条例第三条第二款；属于其中一种的，不列入目录。"
        placeholder="都不属于"
        options={choicesOf(EXCLUSION_GROUND_LABELS)}
        value={values.exclusion}
        error={errorOf('exclusion')}
        onChange={({ target }) => set('exclusion', target.value as ItemForm['exclusion'])}
      />
      {adjusting ? (
        <TextArea
          {...area('adjustmentNote')}
          label="调整理由"
          hint="新增、调整本项的理由，随新版本一并公布。"
        />
      ) : null}
    </>
  );
}
