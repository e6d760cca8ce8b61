import { CheckGroup } from '#client/staff/ground/frame/CheckGroup.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { FORM_LABELS, type RepresentativeForm } from './representative-form.ts';

interface RepresentativeFieldsProps {
  draft: Pick<Draft<RepresentativeForm>, 'values' | 'set'>;
  errorOf: (name: keyof RepresentativeForm) => string | undefined;
  /** Once somebody is verified their term changes by being renewed alone. */
  termFixed: boolean;
  /** A contact is stored already: an empty field leaves it. */
  hasContact: boolean;
}

type Typed = Exclude<keyof RepresentativeForm, 'categories'>;

const CATEGORIES = Object.keys(REPRESENTATIVE_CATEGORY_LABELS) as RepresentativeForm['categories'][number][];
const CHOICES = CATEGORIES.map((value) => ({ value, label: REPRESENTATIVE_CATEGORY_LABELS[value] }));
const REACHES = [
  { value: 'PHONE', label: '电话' },
  { value: 'EMAIL', label: '电子邮箱' },
];

const fieldOf = ({ draft: { values, set }, errorOf }: RepresentativeFieldsProps, name: Typed) => ({
  name,
  label: FORM_LABELS[name],
  value: values[name],
  error: errorOf(name),
  onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
});

const dayOf = (props: RepresentativeFieldsProps, name: Typed) => ({
  ...fieldOf(props, name),
  onChange: (day: string) => props.draft.set(name, day),
});

/** Fields the register asks of a person: no number of a card, no address, no date of birth. */
export function RepresentativeFields(props: RepresentativeFieldsProps) {
  const { draft, errorOf, termFixed } = props;
  return (
    <>
      <TextInput {...fieldOf(props, 'name')} width="mid" autoComplete="off" />
      <CheckGroup
        name="categories"
        label={FORM_LABELS.categories}
        hint="可以选几类；一次会议只占一个名额。"
        wrap
        choices={CHOICES}
        value={draft.values.categories}
        error={errorOf('categories')}
        onChange={(categories) => draft.set('categories', categories)}
      />
      <TextInput {...fieldOf(props, 'unitPost')} hint="没有单位的写职业。不写身份证号码。" />
      <TextInput {...fieldOf(props, 'fields')} hint="用顿号隔开，最多8项；抽选时与议题领域比对。" />
      <PlaceFields {...props} />
      {termFixed ? null : (
        <div className="fields-row">
          <DateField {...dayOf(props, 'termStartsOn')} />
          <DateField {...dayOf(props, 'termEndsOn')} />
        </div>
      )}
      <DateField
        {...dayOf(props, 'nameConsentOn')}
        optional
        hint="本人没有书面同意的不填，公开页面只计入人数。"
      />
      <ReachFields {...props} />
    </>
  );
}

const PlaceFields = (props: RepresentativeFieldsProps) => (
  <>
    <div className="fields-row">
      <TextInput {...fieldOf(props, 'region')} />
      <TextInput {...fieldOf(props, 'village')} optional />
    </div>
    <Select
      {...fieldOf(props, 'gender')}
      optional
      width="short"
      placeholder="不填"
      options={['女', '男'].map((value) => ({ value, label: value }))}
      hint="本人自愿提供才填，只用于均衡名额。"
    />
    <TextArea
      {...fieldOf(props, 'declaredInterests')}
      short
      optional
      hint="每行一项，写决策名称；有直接利害关系的，不作为公众代表邀请。"
    />
  </>
);

const ReachFields = (props: RepresentativeFieldsProps) => (
  <div className="fields-row">
    <Select {...fieldOf(props, 'contactKind')} optional placeholder="请选择" options={REACHES} />
    <TextInput
      {...fieldOf(props, 'contact')}
      optional
      autoComplete="off"
      hint={props.hasContact ? '不填的，原来的不变。' : '加密封存，只用于核实和邀请。'}
    />
  </div>
);
