import { choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { PROPOSER_KIND_LABELS } from '#server/law/decision/decision-proposal.ts';
import { argued, byLetter, PROPOSAL_LABELS, type ProposalForm } from './proposal-form.ts';

interface ProposalFieldsProps {
  draft: Pick<Draft<ProposalForm>, 'values' | 'set'>;
  /** Whose proposals one may enter. */
  kinds: readonly ProposalForm['proposerKind'][];
  today: string;
  errorOf: (name: keyof ProposalForm) => string | undefined;
}

/** Fields of a proposal: argued by a unit, only written down by others (第十条). */
export function ProposalFields(props: ProposalFieldsProps) {
  const { draft, today, errorOf } = props;
  const { values, set } = draft;
  const parts = argued(values.proposerKind);
  return (
    <>
      <KindField {...props} />
      <TextInput {...textOf(props, 'title')} hint="用一句话写明建议决策什么。" />
      {parts.length > 0 ? null : <ProposerFields {...props} />}
      <DateField
        name="receivedOn"
        label={PROPOSAL_LABELS.receivedOn}
        hint={byLetter(values.proposerKind) ? '收到书面建议的日期。' : undefined}
        value={values.receivedOn}
        max={today}
        error={errorOf('receivedOn')}
        onChange={(day) => set('receivedOn', day)}
      />
      {parts.map((part) => (
        <TextArea key={part} {...textOf(props, part)} short />
      ))}
      {parts.length > 0 ? null : (
        <TextArea
          {...textOf(props, 'writtenText')}
          optional={!byLetter(values.proposerKind)}
          hint="录入议案、建议、提案或者来信的内容。"
        />
      )}
    </>
  );
}

const textOf = ({ draft: { values, set }, errorOf }: ProposalFieldsProps, name: keyof ProposalForm) => ({
  name,
  label: PROPOSAL_LABELS[name],
  value: values[name],
  error: errorOf(name),
  onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
});

/** Whoever enters only one kind is not asked. */
function KindField({ draft: { values, set }, kinds, errorOf }: ProposalFieldsProps) {
  if (kinds.length < 2) return null;
  return (
    <ChoiceGroup
      name="proposerKind"
      label={PROPOSAL_LABELS.proposerKind}
      choices={choicesOf(PROPOSER_KIND_LABELS).filter(({ value }) => kinds.includes(value))}
      value={values.proposerKind}
      error={errorOf('proposerKind')}
      onChange={(kind) => set('proposerKind', kind as ProposalForm['proposerKind'])}
    />
  );
}

const ProposerFields = (props: ProposalFieldsProps) => (
  <div className="fields-row">
    <TextInput {...textOf(props, 'proposerName')} />
    <TextInput {...textOf(props, 'proposerOrganisation')} optional />
  </div>
);
