import { offer } from '#client/offer.ts';
import { longDate } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import type { Inquiry_LetterFragment as Letter } from '#client/graphql/graphql.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { TREATMENT_LABELS } from '#server/law/procedure/unit-answer.ts';
import { EnterAddress } from './EnterAddress.tsx';
import { ResendLink } from './ResendLink.tsx';
import { answerFields, answerOf, type AnswerValues, NO_ANSWER } from './answer-fields.ts';

const EnterPaperAnswer = standard('enterPaperAnswer');
const TreatUnitAnswer = standard('treatUnitAnswer');
const ResendUnitLink = standard('resendUnitLink');
const EnterUnitAddress = standard('enterUnitAddress');
const RemindUnitInquiry = standard('remindUnitInquiry');
const RecallUnitInquiry = standard('recallUnitInquiry');

interface LetterProps {
  letter: Letter;
  documents: readonly DecisionDocument[];
  clauses: readonly { no: string }[];
}

/** Actions of the unit that asked on a letter: work on its answer, enter one on paper, resend, remind, take it back. */
export function LetterActions(props: LetterProps) {
  const { letter } = props;
  const treat = offer(letter.viewerCan, 'treat');
  const enterPaper = offer(letter.viewerCan, 'enterPaper');
  const enterAddress = offer(letter.viewerCan, 'enterAddress');
  const resend = offer(letter.viewerCan, 'resend');
  const remind = offer(letter.viewerCan, 'remind');
  const recall = offer(letter.viewerCan, 'recall');
  if (![treat, enterPaper, enterAddress, resend, remind, recall].some(offered)) return null;
  const linked = { ...letter, name: letter.unitName, listed: false };
  return (
    <Actions>
      <Treat {...props} capability={treat} />
      <EnterPaper {...props} capability={enterPaper} />
      <EnterAddress letter={linked} document={EnterUnitAddress} capability={enterAddress} />
      <ResendLink letter={linked} document={ResendUnitLink} capability={resend} />
      <ActionForm
        form={`inquiry:${letter.id}:remind`}
        word={`催办${letter.unitName}`}
        look="text"
        document={RemindUnitInquiry}
        capability={remind}
        confirm={`再提醒${letter.unitName}一次，请在${longDate(letter.dueOn)}以前答复；提醒记入送达情况。`}
        variables={() => ({ id: letter.id, version: letter.version })}
      />
      <ActionForm
        form={`inquiry:${letter.id}:recall`}
        word={`撤回给${letter.unitName}的征求意见函`}
        look="text"
        document={RecallUnitInquiry}
        capability={recall}
        fields={[{ name: 'reason', label: '撤回的原因', kind: 'text' }]}
        variables={({ reason = '' }) => ({ id: letter.id, version: letter.version, reason })}
      />
    </Actions>
  );
}

/** An action is listed by its capability. */
type ActionProps = LetterProps & { capability: CapabilityRef };

interface Treatment {
  settled: boolean;
  dispute: string;
  ownView: string;
  reasons: string;
  basis: string;
}

const L = TREATMENT_LABELS;
const disputed = ({ settled }: Treatment) => !settled;

const treatmentFields = ({ reply }: Letter): readonly RecordField<Treatment>[] => [
  ...(reply === 'AGREE_WITH_CHANGES'
    ? [{ kind: 'tick', name: 'settled', label: '已经按该单位的意见修改' } as const]
    : []),
  { kind: 'area', name: 'dispute', label: L.dispute, when: disputed },
  { kind: 'area', name: 'ownView', label: L.ownView, when: disputed },
  { kind: 'area', name: 'reasons', label: '理由', hint: '已经修改的，写明采纳在哪一条、怎样修改。' },
  { kind: 'area', name: 'basis', label: L.basis, when: disputed },
];

const Treat = ({ letter, capability }: ActionProps) => (
  <RecordForm
    form={`inquiry:${letter.id}:treat`}
    word={`处理${letter.unitName}的意见`}
    look="quiet"
    document={TreatUnitAnswer}
    capability={capability}
    record={{
      settled: letter.treated ? letter.settled : letter.reply === 'AGREE_WITH_CHANGES',
      dispute: letter.dispute,
      ownView: letter.ownView,
      reasons: letter.reasons,
      basis: letter.basis,
    }}
    fields={treatmentFields(letter)}
    variables={(input) => ({ id: letter.id, version: letter.version, input })}
  />
);

interface PaperValues extends AnswerValues {
  repliedOn: string;
  fileId: string;
}

const NO_PAPER: PaperValues = { ...NO_ANSWER, repliedOn: '', fileId: '' };

const EnterPaper = ({ letter, documents, clauses, capability }: ActionProps) => (
  <RecordForm
    form={`inquiry:${letter.id}:paper`}
    word={`录入${letter.unitName}的书面回复`}
    look="text"
    document={EnterPaperAnswer}
    documents={documents}
    capability={capability}
    record={NO_PAPER}
    fields={[
      ...(answerFields({ clauses }) as readonly RecordField<PaperValues>[]),
      { kind: 'day', name: 'repliedOn', label: '回复日期', required: true, min: letter.sentOn },
      {
        kind: 'file',
        name: 'fileId',
        label: '书面回复的扫描件',
        hint: '录入以后处处标明“书面回复由承办单位录入”。',
        of: ['UNIT_OPINION', 'OTHER'],
        required: true,
      },
    ]}
    variables={({ repliedOn, fileId, ...answer }) => ({
      id: letter.id,
      version: letter.version,
      input: { ...answerOf(answer), repliedOn: repliedOn as CalendarDay, fileId },
    })}
  />
);
