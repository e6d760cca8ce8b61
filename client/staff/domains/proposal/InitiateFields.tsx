import { graphql } from '#client/graphql/gql.ts';
import type { InitiateChoicesQuery as Choices } from '#client/graphql/graphql.ts';
import { unitOptions, UnitPicker } from '#client/staff/ground/form/UnitPicker.tsx';
import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { DECISION_CATEGORY_LABELS, DECISION_CATEGORY_TEXTS, EXCLUSION_GROUND_LABELS } from '#client/words.ts';
import { idOf, INITIATION_LABELS, type InitiationForm, openItems } from './initiation-form.ts';
import { useLaws } from '#client/staff/ground/frame/use-laws.ts';
import { chosenLaws, lawAnswers } from '#client/staff/domains/catalogue/special-law-choices.ts';

const InitiateChoicesQuery = graphql(`
  query InitiateChoices {
    units {
      id
      name
      active
    }
    catalogueItems(filter: { ahead: true }, first: 100) {
      nodes {
        id
        no
        name
        removed
        decision {
          id
        }
        leadUnit {
          id
        }
        coUnits {
          id
        }
      }
    }
  }
`);

interface InitiateFieldsProps {
  draft: Pick<Draft<InitiationForm>, 'values' | 'set'>;
  errorOf: (name: keyof InitiationForm) => string | undefined;
}

/** Which matter it is, and who prepares it. */
export function InitiateFields(props: InitiateFieldsProps) {
  const { values } = props.draft;
  const asked = useDesk(InitiateChoicesQuery, {});
  return (
    <Waiting asked={asked}>
      {(choices) => (
        <>
          <ItemField {...props} choices={choices} />
          {values.catalogueItemNo ? null : <OutsideFields {...props} />}
          <UnitFields {...props} choices={choices} />
          <TextArea
            {...textOf(props, 'answer')}
            short
            optional
            hint="照此答复建议提出人；启动以后不能更改。"
          />
        </>
      )}
    </Waiting>
  );
}

type WithChoices = InitiateFieldsProps & { choices: Choices };

const named = ({ errorOf }: InitiateFieldsProps, name: keyof InitiationForm) => ({
  name: idOf(name),
  label: INITIATION_LABELS[name],
  error: errorOf(name),
});

const textOf = (props: InitiateFieldsProps, name: 'outsideReason' | 'title' | 'answer') => ({
  ...named(props, name),
  value: props.draft.values[name],
  onChange: ({ target }: { target: { value: string } }) => props.draft.set(name, target.value),
});

/** A matter of the catalogue brings the units it was published with. */
function ItemField(props: WithChoices) {
  const { draft, choices } = props;
  const items = openItems(choices.catalogueItems.nodes);
  const pick = (no: string) => {
    draft.set('catalogueItemNo', no);
    const item = items.find((one) => one.no === no);
    if (!item) return;
    draft.set('leadUnitId', item.leadUnit.id);
    draft.set(
      'coUnitIds',
      item.coUnits.map(({ id }) => id),
    );
  };
  return (
    <Select
      {...named(props, 'catalogueItemNo')}
      hint="列出现行目录中还没有启动的事项。"
      placeholder="目录外"
      options={items.map(({ no, name }) => ({ value: no, label: `${no}　${name}` }))}
      value={draft.values.catalogueItemNo}
      onChange={({ target }) => pick(target.value)}
    />
  );
}

const OutsideFields = (props: InitiateFieldsProps) => (
  <>
    <TextArea
      {...textOf(props, 'outsideReason')}
      short
      hint="目录没有列入，为什么需要决策；启动以后向社会公开。"
    />
    <TextInput {...textOf(props, 'title')} hint="启动以后向社会公开的名称。" />
    <OutsideLaw {...props} />
  </>
);

/** Fields asked of a matter that has no row in the catalogue, as of a row there (第三条). */
function OutsideLaw(props: InitiateFieldsProps) {
  const inForce = useLaws();
  const { values, set } = props.draft;
  return (
    <>
      <CheckGroup
        {...named(props, 'categories')}
        hint="条例第三条，可以多选；启动以后向社会公开。"
        choices={choicesOf(DECISION_CATEGORY_LABELS, DECISION_CATEGORY_TEXTS)}
        value={values.categories}
        onChange={(categories) => set('categories', categories)}
      />
      <CheckGroup
        {...named(props, 'specialRules')}
        hint="法律、行政法规另有规定程序的，依照其规定；可以多选。"
        choices={lawAnswers(inForce)}
        value={values.specialRules}
        onChange={(laws) => set('specialRules', chosenLaws(values.specialRules, laws))}
      />
      <Select
        {...named(props, 'exclusion')}
        optional
        hint="条例第三条第二款；属于其中一种的，不按本程序办理。"
        placeholder="都不属于"
        options={choicesOf(EXCLUSION_GROUND_LABELS)}
        value={values.exclusion}
        onChange={({ target }) => set('exclusion', target.value as InitiationForm['exclusion'])}
      />
    </>
  );
}

function UnitFields(props: WithChoices) {
  const { draft, choices, errorOf } = props;
  const { values, set } = draft;
  return (
    <>
      <Select
        {...named(props, 'leadUnitId')}
        placeholder="请选择"
        options={unitOptions(choices.units, values.leadUnitId)}
        value={values.leadUnitId}
        onChange={({ target }) => set('leadUnitId', target.value)}
      />
      <UnitPicker
        name={idOf('coUnitIds')}
        label={INITIATION_LABELS.coUnitIds}
        units={choices.units}
        except={values.leadUnitId}
        value={values.coUnitIds}
        optional
        error={errorOf('coUnitIds')}
        onChange={(ids) => set('coUnitIds', ids)}
      />
    </>
  );
}
