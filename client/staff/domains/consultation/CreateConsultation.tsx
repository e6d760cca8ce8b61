import { useLocation } from 'wouter';
import { standard } from '#client/graphql/standard.ts';
import { CapabilityButton, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { consultationPath } from '#client/staff/ground/addresses/consultation.ts';

const CreateConsultationMutation = standard('createConsultation');

interface CreateConsultationProps {
  id: string;
  capability: CapabilityRef;
  /** Another round of the same matter. */
  again?: boolean;
}

/** A new round begins as an empty dossier, which opens at once. */
export function CreateConsultation({ id, capability, again }: CreateConsultationProps) {
  const [, navigate] = useLocation();
  const create = useCommand(CreateConsultationMutation, {
    onDone: (made) => navigate(consultationPath(made.id)),
  });
  return (
    <>
      <CapabilityButton
        look="quiet"
        capability={capability}
        busy={create.busy}
        onPress={() => void create.run({ decisionId: id })}
      >
        {again ? '再征求一轮意见' : '新建征求意见'}
      </CapabilityButton>
      <CommandReport command={create} />
    </>
  );
}
