import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CaseStepKind } from '#client/graphql/graphql.ts';
import { CORRECTION_LIMITS, OPINION_DAYS } from '#server/law/casework/request-steps.ts';
import { EXTENSION_MAX } from '#server/law/casework/request-extension.ts';
import {
  OUTCOME_GROUPS,
  OUTCOMES,
  REQUEST_OUTCOME_LABELS,
  RequestOutcome,
} from '#server/law/casework/request-outcome.ts';
import type { ActProps } from './case-act.ts';

const Take = standard('takeCaseStep');
const Decide = standard('decideExtension');
const File = standard('fileCase');
const Draft = standard('draftCaseAnswer');

/** A form that takes one kind of step (补正、征求意见、延期): its button, and whom or for how many 工作日. */
const stepForm = (kind: CaseStepKind, word: string, asked: 'days' | 'whom', hints: Hints) =>
  function StepForm({ capability, item: { id, version } }: ActProps) {
    const first = {
      days: { name: 'days', label: '工作日', kind: 'text', hint: hints.first },
      whom: { name: 'whom', label: '征求谁的意见', kind: 'text', hint: hints.first },
    } as const;
    return (
      <ActionForm
        form={`case:${id}:${kind}`}
        capability={capability}
        word={word}
        look="quiet"
        document={Take}
        fields={[first[asked], { name: 'reason', label: '理由', kind: 'area', hint: hints.reason }]}
        variables={({ days = '', whom = '', reason = '' }) => ({
          id,
          version,
          input: { kind, reason, ...(asked === 'days' ? { days: wholeIn(days) } : { whom }) },
        })}
      />
    );
  };

interface Hints {
  first: string;
  reason: string;
}

const wholeIn = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);

const { least, most } = CORRECTION_LIMITS;
const OPINIONS = {
  first: '写全称。',
  reason: `写清征求什么意见；${OPINION_DAYS}个工作日内回复，这段时间不计入答复期限。`,
};

export const AskCorrection = stepForm('CORRECTION', '要求补正', 'days', {
  first: `给申请人几个工作日补正，${least}至${most}。`,
  reason: '写清哪一处不明确、要补什么；申请人看得到。补正只能要求一次。',
});
export const AskThirdParty = stepForm('THIRD_PARTY', '征求第三方意见', 'whom', OPINIONS);
export const AskOtherOrgan = stepForm('OTHER_ORGAN', '征求其他机关意见', 'whom', OPINIONS);
export const AskExtension = stepForm('EXTENSION', '提出延期', 'days', {
  first: `延长几个工作日，最多${EXTENSION_MAX}。`,
  reason: '写清为什么要延期；由另一名负责人同意以后告知申请人。',
});

/** 同意延期. */
export const AgreeExtension = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:extend`}
    capability={capability}
    word="同意延期"
    document={Decide}
    variables={() => ({ id, version, upheld: true, reason: '' })}
  />
);

/** 不同意延期: who does not agree says why. */
export const RefuseExtension = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:not-extend`}
    capability={capability}
    word="不同意延期"
    look="quiet"
    document={Decide}
    fields={[{ name: 'reason', label: '理由', kind: 'area', hint: '写清怎样在原期限内办结。' }]}
    variables={({ reason = '' }) => ({ id, version, upheld: false, reason })}
  />
);

/** 归档. */
export const FileCase = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:file`}
    capability={capability}
    word="归档"
    document={File}
    variables={() => ({ id, version })}
  />
);

/** Group of each outcome, in the order of the yearly report. */
const GROUPS = Object.fromEntries(
  OUTCOME_GROUPS.flatMap(({ label, outcomes }) => outcomes.map((one) => [one, label])),
);

const outcomeIn = (typed: string) => Object.values(RequestOutcome).find((one) => one === typed) ?? null;

/** 拟写答复: the lawful outcome with its article, and the text of the letter. */
export const DraftLetter = ({ capability, item: { id, version, answer, outcome } }: ActProps) => (
  <RecordForm
    form={`case:${id}:letter`}
    capability={capability}
    word={answer ? '改写答复' : '拟写答复'}
    document={Draft}
    record={{ outcome: outcome ?? '', answer: answer ?? '' }}
    fields={[
      {
        name: 'outcome',
        label: '答复的种类',
        kind: 'choice',
        options: REQUEST_OUTCOME_LABELS,
        groups: GROUPS,
        none: '请选择',
      },
      {
        name: 'answer',
        label: '答复',
        kind: 'area',
        hint: '写明理由，或者获取的方式。依据、救济途径和文书编号由平台写入；由另一个人审核以后才告知申请人。',
      },
    ]}
    renderAid={(name, { values }) => {
      const chosen = name === 'outcome' ? outcomeIn(values.outcome) : null;
      return chosen ? <p className="small soft">{`依据：${OUTCOMES[chosen].article}`}</p> : null;
    }}
    variables={({ outcome: typed, answer: written }) => ({
      id,
      version,
      answer: written,
      outcome: outcomeIn(typed),
    })}
  />
);
