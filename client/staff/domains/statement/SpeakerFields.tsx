import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { OTHER, type StatementForm } from './statement-form.ts';
import type { Attendee } from './StatementsPage.tsx';

interface Props {
  draft: Draft<StatementForm>;
  there: readonly Attendee[];
  errorOf: (name: string) => string | undefined;
}

const CATEGORIES = optionsOf(REPRESENTATIVE_CATEGORY_LABELS);

/** 发言人: one of those who signed in for the item, or somebody who sat in otherwise, by name and category. */
export function SpeakerFields(props: Props) {
  const { draft, there } = props;
  return (
    <>
      {there.length > 0 ? (
        <ThereField {...props} />
      ) : (
        <p className="small soft">这项议题还没有签到的受邀人，请填写发言人的姓名和类别。</p>
      )}
      {draft.values.who === OTHER || there.length === 0 ? <TypedFields {...props} /> : null}
    </>
  );
}

const ThereField = ({ draft: { values, set }, there, errorOf }: Props) => (
  <Select
    name="invitationId"
    label="发言人"
    placeholder="请选择"
    options={[
      ...there.map(({ invitationId, name, category }) => ({
        value: invitationId,
        label: `${name}　${REPRESENTATIVE_CATEGORY_LABELS[category]}`,
      })),
      { value: OTHER, label: '其他列席的人' },
    ]}
    value={values.who}
    error={errorOf('invitationId') ?? (values.who === OTHER ? undefined : errorOf('speaker'))}
    onChange={({ target }) => set('who', target.value)}
  />
);

const TypedFields = ({ draft: { values, set }, errorOf }: Props) => (
  <>
    <TextInput
      width="mid"
      name="speaker"
      label="姓名"
      autoComplete="off"
      value={values.speaker}
      error={errorOf('speaker')}
      onChange={({ target }) => set('speaker', target.value)}
    />
    <Select
      name="category"
      label="类别"
      placeholder="请选择"
      options={CATEGORIES}
      value={values.category}
      error={errorOf('category')}
      onChange={({ target }) => set('category', target.value as StatementForm['category'])}
    />
  </>
);
