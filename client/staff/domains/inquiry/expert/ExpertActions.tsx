import { offer } from '#client/offer.ts';
import { longDate } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { EnterAddress } from '../EnterAddress.tsx';
import { ResendLink } from '../ResendLink.tsx';
import { EnterExpertPaper } from './EnterExpertPaper.tsx';
import type { ExpertLetter } from './expert-record.ts';
import { TreatExpertOpinion } from './TreatExpertOpinion.tsx';

const ResendExpertLink = standard('resendExpertLink');
const EnterExpertAddress = standard('enterExpertAddress');
const RemindExpertInquiry = standard('remindExpertInquiry');
const RecallExpertInquiry = standard('recallExpertInquiry');

interface Props {
  letter: ExpertLetter;
  documents: readonly DecisionDocument[];
}

/**
 * Actions of the unit on a letter to an expert: take up the opinion, enter one on paper, send the link again, remind,
 * take it back.
 */
export function ExpertActions({ letter, documents }: Props) {
  const { id, version, viewerCan } = letter;
  const treat = offer(viewerCan, 'treat');
  const enterPaper = offer(viewerCan, 'enterPaper');
  const enterAddress = offer(viewerCan, 'enterAddress');
  const resend = offer(viewerCan, 'resend');
  const remind = offer(viewerCan, 'remind');
  const recall = offer(viewerCan, 'recall');
  if (![treat, enterPaper, enterAddress, resend, remind, recall].some(offered)) return null;
  const linked = { ...letter, name: letter.addressee, listed: letter.library !== null };
  return (
    <Actions>
      <TreatExpertOpinion letter={letter} capability={treat} />
      <EnterAddress letter={linked} document={EnterExpertAddress} capability={enterAddress} />
      <ResendLink letter={linked} document={ResendExpertLink} capability={resend} />
      <EnterExpertPaper letter={letter} documents={documents} capability={enterPaper} />
      <ActionForm
        form={`expert:${id}:remind`}
        word={`催办${letter.addressee}`}
        look="text"
        document={RemindExpertInquiry}
        capability={remind}
        confirm={`再提醒${letter.addressee}一次，请在${longDate(letter.dueOn)}以前答复；提醒记入送达情况。`}
        variables={() => ({ id, version })}
      />
      <ActionForm
        form={`expert:${id}:recall`}
        word={`撤回给${letter.addressee}的专家论证函`}
        look="text"
        document={RecallExpertInquiry}
        capability={recall}
        fields={[{ name: 'reason', label: '撤回的原因', kind: 'text' }]}
        variables={({ reason = '' }) => ({ id, version, reason })}
      />
    </Actions>
  );
}
