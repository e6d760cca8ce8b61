import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { ACCESSIBILITY_LABELS, SATISFACTION_LABELS } from '#client/words.ts';
import { FEEDBACK_LIMITS } from '#server/law/event/event-feedback.ts';
import type { Sent } from '../form-state.ts';

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** How it was: one choice is needed, the rest as one likes. */
export const AnswerFields = ({ sent }: { sent: Sent }) => (
  <>
    <ChoiceGroup
      name="satisfaction"
      label="总的来说，您满意吗"
      error={sent.error('satisfaction')}
      choices={choicesOf(SATISFACTION_LABELS)}
      defaultValue={sent.value('satisfaction')}
    />
    <ChoiceGroup
      optional
      name="accessibility"
      label="进场、看、听方便吗"
      hint="比如坡道、座位、声音、字幕、手语。"
      error={sent.error('accessibility')}
      choices={choicesOf(ACCESSIBILITY_LABELS)}
      defaultValue={sent.value('accessibility')}
    />
    <TextArea
      optional
      short
      name="good"
      label="哪里好"
      max={FEEDBACK_LIMITS.text}
      error={sent.error('good')}
      defaultValue={sent.value('good')}
    />
    <TextArea
      optional
      short
      name="better"
      label="哪里可以更好"
      hint="请不要写姓名、电话等个人信息。"
      max={FEEDBACK_LIMITS.text}
      error={sent.error('better')}
      defaultValue={sent.value('better')}
    />
  </>
);

/** That they came: by their receipt, or by the code that was shown at the place. */
export const ProofFields = ({ sent, code }: { sent: Sent; code: string }) => (
  <>
    <p className="hint">凭报名回执，或者现场公布的评价码，填一种就可以。每张回执评价一次。</p>
    <TextInput
      optional
      width="short"
      name="placeCode"
      label="现场公布的评价码"
      hint="6位字母和数字；扫码打开的已经填好。"
      autoComplete="off"
      error={sent.error('placeCode')}
      defaultValue={sent.value('placeCode', code)}
    />
    <TextInput
      optional
      width="mid"
      name="receiptNo"
      label="受理编号"
      autoComplete="off"
      error={sent.error('receiptNo')}
      defaultValue={sent.value('receiptNo')}
    />
    <TextInput
      optional
      width="mid"
      name="lookupCode"
      label="查询码"
      autoComplete="off"
      error={sent.error('lookupCode')}
      defaultValue={sent.value('lookupCode')}
    />
  </>
);
