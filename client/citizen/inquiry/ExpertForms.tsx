import type { FormState } from '#client/form.ts';
import { longDate } from '#client/format.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Form } from '#client/ui/Form.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { EXPERT_CONCLUSION_LABELS } from '#server/law/procedure/expert-answer.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { sentOf } from '../form-state.ts';
import { CodeFields } from './CodeFields.tsx';
import type { ExpertLetter } from './ExpertPage.tsx';

interface Props {
  letter: ExpertLetter;
  form: FormState | null;
  /** This browser proved lately that the expert answers. */
  proved: boolean;
}

const INTERESTS = [
  { value: 'NONE', label: '没有直接利害关系，可以论证' },
  { value: 'DIRECT', label: '有直接利害关系，不参加论证' },
];

/** 利害关系声明, before anything else. */
export function DeclarationForm({ letter, form, proved }: Props) {
  const sent = sentOf(form);
  return (
    <Form>
      <p>直接利害关系，是指本决策直接增加或者减少您本人、您的近亲属或者您任职、持股、受聘的单位的利益。</p>
      <p>请在{longDate(letter.dueOn)}前声明并答复。</p>
      <ChoiceGroup {...sent.field('interest')} label="您与本决策事项" choices={INTERESTS} />
      <TextInput
        optional
        {...sent.field('note')}
        label="是什么利害关系"
        hint="有直接利害关系的，用几个字写明。"
      />
      <CodeFields sent={sent} word="提交声明" codeTo={letter.codeTo} proved={proved} />
    </Form>
  );
}

const CONCLUSIONS = Object.values(UnitReply).map((value) => ({
  value,
  label: EXPERT_CONCLUSION_LABELS[value],
}));

const ASPECTS = [
  { name: 'necessity', label: '必要性', hint: '这件事要不要做，现在做是否合适。' },
  { name: 'feasibility', label: '可行性', hint: '经费、条件、时间够不够，能不能做成。' },
  { name: 'scientificMerit', label: '科学性', hint: '依据、方法、数据是否可靠，有没有更好的做法。' },
] as const;

/** 论证意见, aspect by aspect, and the name under it: works without JavaScript. */
export function OpinionForm({ letter, form, proved }: Props) {
  const sent = sentOf(form);
  return (
    <Form>
      <p>三个方面至少写一个。署名以后不能改，链接随即失效，只能查看。</p>
      {ASPECTS.map(({ name, label, hint }) => (
        <TextArea key={name} optional {...sent.field(name)} label={label} hint={hint} />
      ))}
      <ChoiceGroup {...sent.field('conclusion')} label="您的结论" choices={CONCLUSIONS} />
      <TextInput
        {...sent.field('signer')}
        label="署名"
        hint={`填写您的姓名“${letter.addressee}”，代表您对以上意见负责。`}
        autoComplete="name"
      />
      <CodeFields sent={sent} word="署名并提交" codeTo={letter.codeTo} proved={proved} />
    </Form>
  );
}
