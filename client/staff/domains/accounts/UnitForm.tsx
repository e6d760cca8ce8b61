import type { UnitInput } from '#client/graphql/graphql.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { UNIT_KIND_LABELS } from '#client/words.ts';
import { CreateUnit, type Unit, UpdateUnit } from './accounts-documents.ts';

interface UnitFormProps {
  unit?: Unit | undefined;
  onMade: (id: string) => void;
}

const LABELS = {
  name: '单位名称',
  code: '单位代码',
  kind: '类别',
  phone: '联系电话',
  decidesItself: '自行决策',
  priceAuthority: '价格主管部门',
  active: '在用',
};

const inputOf = (unit: Unit | undefined): UnitInput => ({
  code: unit?.code ?? '',
  name: unit?.name ?? '',
  kind: unit?.kind ?? 'DEPARTMENT',
  decidesItself: unit?.decidesItself ?? false,
  priceAuthority: unit?.priceAuthority ?? false,
  phone: unit?.phone ?? '',
  active: unit?.active ?? true,
});

function useUnit({ unit, onMade }: UnitFormProps) {
  const draft = useDraft<UnitInput>(`unit:${unit?.id ?? 'new'}`, inputOf(unit));
  const create = useCommand(CreateUnit, {
    onDone: ({ id }) => {
      draft.discard();
      onMade(id);
    },
  });
  const update = useCommand(UpdateUnit, { onDone: () => draft.discard() });
  const save = () =>
    void (unit
      ? update.run({ id: unit.id, version: unit.version, input: draft.values })
      : create.run({ input: draft.values }));
  return { draft, save, command: unit ? update : create };
}

/** 单位: code, name and kind; closed rather than deleted. */
export function UnitForm(props: UnitFormProps) {
  const { draft, save, command } = useUnit(props);
  const { values, set } = draft;
  const placed = (name: keyof typeof LABELS) => ({ name, error: command.fieldError(name) });
  const text = (name: 'name' | 'code' | 'phone') => ({
    ...placed(name),
    label: LABELS[name],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  const checked = (name: 'decidesItself' | 'priceAuthority' | 'active') => ({
    ...placed(name),
    checked: values[name] ?? false,
    onChange: ({ target }: { target: { checked: boolean } }) => set(name, target.checked),
  });
  return (
    <SaveForm
      label="单位"
      command={command}
      draft={draft}
      labels={LABELS}
      word={props.unit ? undefined : '新建'}
      onSave={save}
    >
      <TextInput {...text('name')} hint="单位全称。" />
      <TextInput {...text('code')} hint="字母、数字或者横线，如“housing”。" />
      <Select
        name="kind"
        label={LABELS.kind}
        options={choicesOf(UNIT_KIND_LABELS)}
        value={values.kind}
        onChange={({ target }) => set('kind', target.value as UnitInput['kind'])}
      />
      <TextInput {...text('phone')} inputMode="tel" optional />
      <Checkbox {...checked('decidesItself')} label="参照条例自行作出重大行政决策（国令713号第四十二条）" />
      <Checkbox {...checked('priceAuthority')} label="政府价格主管部门，主持价格听证会（价格法第二十三条）" />
      <Checkbox {...checked('active')} label="单位在用" />
    </SaveForm>
  );
}
