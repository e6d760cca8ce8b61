import { asLaws } from '#client/staff/ground/frame/use-laws.ts';
import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { fieldError, onlyWarns } from '#client/staff/ground/frame/refusal.ts';
import { type Acknowledgement, errorAt } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useSaveKey } from '#client/staff/domains/consultation/use-save-key.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Note } from '#client/ui/Note.tsx';
import { OUTCOME_LABELS, words } from '#client/words.ts';
import { AlreadyGranted } from './AlreadyGranted.tsx';
import { AskedField } from './AskedField.tsx';
import {
  type DispositionForm,
  EMPTY,
  FORM_LABELS,
  formOf,
  inputOf,
  type Outcome,
  OUTCOMES,
  wantingIn,
} from './disposition-form.ts';
import { DispositionFragment } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { answeredClauses } from './answered-draft.ts';
import { OutcomeFields, type OutcomeFieldsProps } from './OutcomeFields.tsx';
import { OthersAnswer } from './OthersAnswer.tsx';
import { proposal } from './proposal.ts';
import { ReasonField } from './ReasonField.tsx';
import type { Suggested } from './TakeWording.tsx';
import type { Target } from './target.ts';

const CHOICES = OUTCOMES.map((value, index) => ({
  value,
  label: value === 'OUT_OF_SCOPE' ? `${OUTCOME_LABELS[value]}，转办` : OUTCOME_LABELS[value],
  shortcut: String(index + 1),
}));

interface ProposeOutcomeProps {
  context: OpinionsContext;
  target: Target;
  /** The clause the comment names, to begin a change with. */
  clauseNo: string | null;
  suggested?: Suggested | null;
  /** Way back to this target, should it not be saved. */
  back: () => void;
  onNext: () => void;
}

/** Sends the answer on its way, with reasons for its warnings; nobody waits for it. */
function useSend(
  { context: { saving }, target, back, onNext }: ProposeOutcomeProps,
  draft: Draft<DispositionForm>,
) {
  const client = useApolloClient();
  const version = readFragment(DispositionFragment, target.disposition)?.version ?? null;
  const { commentId, clusterId, key } = target;
  const { values, discard, restore } = draft;
  return (result: Outcome, acknowledged: readonly Acknowledgement[]) => {
    const input = inputOf({ ...values, result });
    const variables = { commentId, clusterId, version, input, acknowledged: [...acknowledged] };
    const { run, takeBack } = proposal(client, variables);
    saving.save({
      key,
      target,
      name: `${target.name}：${OUTCOME_LABELS[result]}`,
      verb: '保存',
      leaves: ['NEW', 'UNDISPOSED'],
      run,
      onDone: discard,
      undo: { run: takeBack, restore: () => restore(EMPTY, values) },
      back,
    });
    onNext();
  };
}

/**
 * Answer the clerk writes about one target: a draft until it is saved, checked by the law's own functions meanwhile.
 */
function useAnswer(props: ProposeOutcomeProps) {
  const { policy, matter, saving } = props.context;
  const { key, disposition, demand } = props.target;
  const present = readFragment(DispositionFragment, disposition);
  const draft = useDraft<DispositionForm>(key, formOf(present));
  const [tried, setTried] = useState(false);
  const trace = saving.traceOf(key);
  const drafted = matter.clauses.length > 0;
  const wanting = wantingIn(draft.values, policy, { special: asLaws(matter.laws), drafted, demand });
  const sendOff = useSend(props, draft);
  const send = (acknowledged: readonly Acknowledgement[] = []) => {
    const { result } = draft.values;
    const ready = result !== '' && wanting.length === 0;
    setTried(!ready);
    if (ready) sendOff(result, acknowledged);
  };
  const errorOf = (name: string) => errorAt(trace, name) ?? (tried ? fieldError(wanting, name) : undefined);
  const command = {
    ...trace,
    acknowledge: onlyWarns(trace.refusal)
      ? async (reasons: readonly Acknowledgement[]) => {
          send(reasons);
          return null;
        }
      : null,
    reload: () => saving.reload(key),
  };
  return { present, draft, tried, command, wanting, send, errorOf };
}

/** 提出处理意见: the outcome, its reason and its proof, for one comment or a whole cluster. */
export function ProposeOutcome(props: ProposeOutcomeProps) {
  const { context, target } = props;
  const { present, draft, tried, command, wanting, send, errorOf } = useAnswer(props);
  useSaveKey(() => send());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  const { result } = draft.values;
  return (
    <form className="answer" noValidate aria-label="处理意见" onSubmit={submit}>
      <div className="answer-body stack">
        <GivenBack reason={present?.returnedReason} />
        <CommandReport command={command} placeOf={placeOf} />
        <OthersAnswer draft={draft} present={present ?? null} />
        {target.clusterId ? <p className="small">这一答复适用于主题内的{target.count}条意见。</p> : null}
        <Result draft={draft} wanted={tried} />
        {result === '' ? null : <Proof {...props} draft={draft} result={result} errorOf={errorOf} />}
        <DraftKept draft={draft} labels={FORM_LABELS} />
      </div>
      <div className="answer-foot">
        <ReasonField policy={context.policy} draft={draft} errorOf={errorOf} />
        <Foot wanting={result === '' ? 0 : wanting.length} busy={command.busy} />
      </div>
    </form>
  );
}

type ProofProps = ProposeOutcomeProps & Pick<OutcomeFieldsProps, 'draft' | 'result' | 'errorOf'>;

/** Everything the chosen outcome asks for beside its reason. */
function Proof({ context, target, clauseNo, suggested, ...chosen }: ProofProps) {
  const clauses = clausesIn(context);
  return (
    <>
      <OutcomeFields
        {...chosen}
        context={{ matter: { clauses } }}
        clauseNo={clauseNo}
        suggested={suggested ?? null}
      />
      <AlreadyGranted target={target} draft={chosen.draft} result={chosen.result} clauses={clauses} />
      <AskedField target={target} {...chosen} />
    </>
  );
}

const Result = ({ draft: { values, set }, wanted }: { draft: Draft<DispositionForm>; wanted: boolean }) => (
  <ChoiceGroup
    name="result"
    label="结果"
    choices={CHOICES}
    value={values.result}
    error={wanted && values.result === '' ? '请选择处理结果' : undefined}
    onChange={(value) => set('result', value as Outcome)}
  />
);

const clausesIn = ({ matter: { clauses, revision } }: OpinionsContext) =>
  answeredClauses(clauses, revision?.clauses);

const GivenBack = ({ reason }: { reason: string | null | undefined }) =>
  reason ? (
    <Note tone="care" small title="负责人退回" level={3}>
      {reason}
    </Note>
  ) : null;

const placeOf = (field: string) =>
  field in FORM_LABELS ? field : field.startsWith('changedClauses') ? 'changedClauses-add' : undefined;

const Foot = ({ wanting, busy }: { wanting: number; busy: boolean }) => (
  <div className="row">
    <Button type="submit" aria-busy={busy}>
      {words.actions.saveNext}
    </Button>
    <span className="tiny soft" role="status">
      {wanting > 0 ? `保存前还差${wanting}项` : 'Ctrl S 保存'}
    </span>
  </div>
);
