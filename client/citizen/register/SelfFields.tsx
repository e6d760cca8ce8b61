import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Several } from '#client/ui/Several.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { Sent } from '../form-state.ts';
import { NameField } from '../WhoFields.tsx';

/** Somebody concerned is invited as such, matter by matter; nobody is it for a term. */
const CATEGORIES = Object.values(RepresentativeCategory)
  .filter((category) => category !== RepresentativeCategory.STAKEHOLDER)
  .map((value) => ({ value, label: REPRESENTATIVE_CATEGORY_LABELS[value] }));

const GENDERS = [
  { value: '', label: '不填' },
  { value: '女', label: '女' },
  { value: '男', label: '男' },
];

interface SelfFieldsProps {
  sent: Sent;
  /** The towns that representatives come from, offered while one types. */
  towns: readonly string[];
}

/** 代表资料: no number of an identity card, no address, no date of birth (个人信息保护法第六条). */
export const SelfFields = ({ sent, towns }: SelfFieldsProps) => (
  <>
    <NameField sent={sent} />
    <Checkbox
      name="ofAge"
      label="我年满十八周岁，具有完全民事行为能力"
      error={sent.error('ofAge')}
      defaultChecked={sent.value('ofAge') !== ''}
    />
    <Several
      columns
      name="categories"
      label="以什么身份"
      hint="可以选几项；都不是的选“群众代表”或者“其他人士”。"
      error={sent.error('categories')}
      choices={CATEGORIES}
      chosen={sent.values('categories')}
    />
    <WorkFields sent={sent} />
    <PlaceFields sent={sent} towns={towns} />
    <ChoiceGroup
      row
      optional
      name="gender"
      label="性别"
      hint="自愿填写，只用于名额要求男女均衡时。"
      choices={GENDERS}
      defaultValue={sent.value('gender')}
    />
  </>
);

const WorkFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextInput
      name="unitPost"
      label="单位和职务"
      hint="没有单位的写职业，如“××镇××村村民”“个体经营”。"
      error={sent.error('unitPost')}
      autoComplete="organization-title"
      defaultValue={sent.value('unitPost')}
    />
    <TextInput
      name="fields"
      label="熟悉的领域"
      hint="几项之间用顿号隔开，如“养老、卫生、教育”。按需轮换时，与议题有关的在前。"
      error={sent.error('fields')}
      defaultValue={sent.value('fields')}
    />
  </>
);

const PlaceFields = ({ sent, towns }: SelfFieldsProps) => (
  <>
    <TextInput
      width="mid"
      name="region"
      label="所在乡镇（街道）"
      hint="如“××镇”。"
      error={sent.error('region')}
      list="towns"
      autoComplete="off"
      defaultValue={sent.value('region')}
    />
    <datalist id="towns">
      {towns.map((town) => (
        <option key={town} value={town} />
      ))}
    </datalist>
    <TextInput
      optional
      width="mid"
      name="village"
      label="所在村（社区）"
      hint="只用来判断议题是否直接涉及您住的地方，不公开。"
      error={sent.error('village')}
      autoComplete="off"
      defaultValue={sent.value('village')}
    />
  </>
);
