import type { FormState } from '#client/form.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { SUGGESTION_SUBJECT_LABELS, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { decisionHref } from '../addresses.ts';
import { limitsOf } from '../comment/limits.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { ReachFields } from '../ReachFields.tsx';
import type { SuggestData } from './SuggestPage.tsx';

interface SuggestFormProps {
  data: SuggestData;
  no: string;
  form: FormState | null;
  action: string;
  /** A fresh key; a form that came back keeps the one it had, so that it is taken once. */
  idempotencyKey: string;
}

const SUBJECTS = Object.values(SuggestionSubject).map((value) => ({
  value,
  label: SUGGESTION_SUBJECT_LABELS[value],
}));

const USE = '反映的内容不公开，只公布件数；我们只收集办理所需的信息。';
const REACH = '只用于告知答复，密封保存，只有办理单位的人员因办理需要才能查看，不公开。';

/** One page, three blocks; it works as a plain post. */
export function SuggestForm({ data, no, form, action, idempotencyKey }: SuggestFormProps) {
  const sent = sentOf(form);
  return (
    <Form action={action}>
      <input type="hidden" name="noticeVersion" value={data.privacyNotice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || idempotencyKey} />
      <FormTrap />
      <FormPart id="part-1" title="一　反映什么">
        <SaidFields sent={sent} maxChars={limitsOf(data.localPolicy).commentMaxChars} />
      </FormPart>
      <FormPart id="part-2" title="二　怎样找到您">
        <TextInput
          optional
          width="mid"
          name="name"
          label={words.form.name}
          hint="不填的按匿名受理，同样答复。"
          error={sent.error('name')}
          autoComplete="name"
          defaultValue={sent.value('name')}
        />
        <ReachFields sent={sent} hint={REACH} label="怎样告诉您答复" />
      </FormPart>
      <FormPart id="part-3" title="三　隐私">
        <PrivacyNote {...data.privacyNotice} use={USE} />
      </FormPart>
      <p className="row">
        <Button type="submit">提交意见建议</Button>
        <ButtonLink look="text" href={decisionHref(no)}>
          回到这项决策
        </ButtonLink>
      </p>
    </Form>
  );
}

const SaidFields = ({ sent, maxChars }: { sent: Sent; maxChars: number }) => (
  <>
    <ChoiceGroup
      name="subject"
      label="关于"
      error={sent.error('subject')}
      choices={SUBJECTS}
      defaultValue={sent.value('subject', SuggestionSubject.EXECUTION)}
    />
    <TextArea
      name="text"
      label="内容"
      hint="说明时间、地点、什么情况、希望怎样解决。请不要写身份证号、银行卡号。"
      error={sent.error('text')}
      max={maxChars}
      defaultValue={sent.value('text')}
    />
  </>
);
