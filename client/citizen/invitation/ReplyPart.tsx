import { sentence } from '#server/law/sentence.ts';
import type { FormState } from '#client/form.ts';
import { moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { INVITATION_REPLY_LABELS } from '#server/law/invitation/invitation-words.ts';
import { sentOf } from '../form-state.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  form: FormState | null;
}

/** 答复: asked while it is open; afterwards what was answered, and what can still be changed. */
export function ReplyPart({ letter, form, checkedInAt }: Props & Pick<Now, 'checkedInAt'>) {
  const asked = letter.open && letter.stage === 'SENT';
  return (
    <Section id="dafu" title={asked ? '请您答复' : '答复'} rule>
      {asked ? <Asked letter={letter} form={form} /> : <p>{standing(letter, checkedInAt)}</p>}
      {letter.open && letter.stage === 'ACCEPTED' ? <Withdraw form={form} /> : null}
    </Section>
  );
}

const CHOICES = [
  { value: 'ACCEPT', label: INVITATION_REPLY_LABELS.ACCEPT },
  {
    value: 'DECLINE',
    label: INVITATION_REPLY_LABELS.DECLINE,
    hint: '席位随即邀请同类的下一位，不能再改回参加。',
  },
];

function Asked({ letter, form }: Props) {
  const sent = sentOf(form);
  return (
    <Form>
      <p>请在{moment(letter.replyBy)}前答复。过了这个时刻没有答复的，席位邀请下一位。</p>
      <input type="hidden" name="step" value="reply" />
      <ChoiceGroup {...sent.field('reply')} label="您参加吗？" choices={CHOICES} />
      <div className="if-declining">
        <TextInput
          {...sent.field('reason')}
          label="不能参加的原因"
          hint="写一句，如“出差在外”；参加的不填。"
        />
      </div>
      <p className="row">
        <Button type="submit">提交答复</Button>
      </p>
    </Form>
  );
}

const WORDS: Readonly<Partial<Record<Letter['stage'], string>>> = {
  ACCEPTED: '您已经答复参加。',
  DECLINED: '您已经答复不能参加，席位已经邀请下一位，不能再改。情况有变的，请与邀请函上的联系人联系。',
  EXPIRED: '答复期限已经过了，席位已经邀请下一位。仍想参加的，请与邀请函上的联系人联系。',
  WITHDRAWN: '您已经退出，席位已经邀请下一位，不能再改。',
  CANCELLED: '这份邀请已经取消，不用答复。',
  ATTENDED: '您已经签到列席。',
  ABSENT: '会议登记您没有到会。登记有误的，请与邀请函上的联系人联系。',
};

function standing({ stage, open, reason }: Letter, checkedInAt: string | null | undefined): string {
  if (stage === 'ATTENDED' && checkedInAt) return `您已经在${moment(checkedInAt)}签到列席。`;
  if (stage === 'SENT' && !open) return '会议已经开始或者取消，不再答复。';
  const said = WORDS[stage] ?? '';
  const told =
    (stage === 'DECLINED' || stage === 'WITHDRAWN') && reason ? `您写的原因：${sentence(reason)}` : '';
  return `${said}${told}`;
}

/** Who accepted and cannot come after all: better said than an empty chair. */
function Withdraw({ form }: { form: FormState | null }) {
  const sent = sentOf(form);
  return (
    <More row summary="答复以后又不能来了" open={sent.value('step') === 'withdraw'}>
      <Form>
        <input type="hidden" name="step" value="withdraw" />
        <p className="small">会议开始前都可以退出，席位邀请同类的下一位；退出以后不能再改回参加。</p>
        <TextInput {...sent.field('withdrawReason')} label="不能参加的原因" />
        <p className="row">
          <Button type="submit" look="quiet">
            退出列席
          </Button>
        </p>
      </Form>
    </More>
  );
}
