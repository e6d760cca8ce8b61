import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { SUGGESTION_SUBJECT_LABELS, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { decisionHref } from '../addresses.ts';
import { limitsOf } from '../comment/limits.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { NameField } from '../WhoFields.tsx';
import type { SuggestData } from './SuggestPage.tsx';

interface SuggestFormProps extends Pick<PageProps<SuggestData>, 'data' | 'at' | 'form'> {
  no: string;
}

const SUBJECTS = Object.values(SuggestionSubject).map((value) => ({
  value,
  label: SUGGESTION_SUBJECT_LABELS[value],
}));

const USE = '反映的内容不公开，只公布件数；我们只收集办理所需的信息。';
const REACH = '只用于发回执、告知答复，密封保存，只有办理单位的人员因办理需要才能查看，不公开。';

/** Form for an opinion on a decision (意见建议): the opinion itself, and a way to reach its author with the answer. */
export function SuggestForm({ data, no, at, form }: SuggestFormProps) {
  const sent = sentOf(form);
  return (
    <PartsForm
      at={at}
      sent={sent}
      parts={[
        [
          '反映什么',
          <SaidFields key="said" sent={sent} maxChars={limitsOf(data.localPolicy).commentMaxChars} />,
        ],
        ['怎样找到您', <FindFields key="who" sent={sent} />],
      ]}
      privacyNotice={data.privacyNotice}
      use={USE}
      word="提交意见建议"
      back={{ href: decisionHref(no), word: '回到这项决策' }}
    />
  );
}

const FindFields = ({ sent }: { sent: Sent }) => (
  <>
    <NameField sent={sent} optional hint="不填的按匿名受理，同样答复。" />
    <ReachFields sent={sent} hint={REACH} label="怎样告诉您答复" />
  </>
);

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
