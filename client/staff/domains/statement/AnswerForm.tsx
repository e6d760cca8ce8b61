import { type SyntheticEvent, useState } from 'react';
import { offer } from '#client/offer.ts';
import type { DeskStatement_StatementFragment as DeskStatement } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { fieldError } from '#client/staff/ground/frame/refusal.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { answeredClauses, type DraftClause } from '#client/staff/domains/opinions/answered-draft.ts';
import {
  type DispositionForm,
  EMPTY,
  FORM_LABELS,
  inputOf,
  type Outcome,
  OUTCOMES,
  pickedAgain,
  routedAgain,
  wantingIn,
} from '#client/staff/domains/opinions/disposition-form.ts';
import { OutcomeFields } from '#client/staff/domains/opinions/OutcomeFields.tsx';
import { ReasonField } from '#client/staff/domains/opinions/ReasonField.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { OUTCOME_LABELS } from '#client/words.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { ProposeStatementAnswer } from './statement-documents.ts';

interface Props {
  statement: DeskStatement;
  policy: LocalPolicy;
  /** The draft that was discussed, as it stands now; empty where it is not in the system. */
  discussed: readonly DraftClause[];
}

/** The address says which statement is being answered: one at a time, its fields named as everywhere. */
const ANSWERING = 'dafu';

/** 拟答复: the same outcomes, reasons and proofs as for every other opinion. */
export function AnswerForm(props: Props) {
  const { statement } = props;
  const address = useAddress();
  if (!allowedIn(offer(statement.viewerCan, 'propose'))) return null;
  if (address.get(ANSWERING) === statement.id) return <Fields {...props} />;
  return (
    <p>
      <ButtonLink href={address.with({ [ANSWERING]: statement.id })}>
        {statement.result ? '修改拟答复' : '拟答复'}
      </ButtonLink>
    </p>
  );
}

const formOf = (one: DeskStatement): DispositionForm =>
  one.result
    ? {
        result: one.result,
        ground: one.ground ?? '',
        asked: '',
        reason: one.reason,
        changedClauses: one.changedClauses.map(pickedAgain),
        coveredAt: one.coveredAt ?? '',
        ...routedAgain(one.route),
      }
    : EMPTY;

const CHOICES = OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }));

function useAnswer({ statement, policy, discussed }: Props) {
  const { id, version } = statement;
  const address = useAddress();
  const draft = useDraft<DispositionForm>(`statement-answer:${id}`, formOf(statement));
  const [tried, setTried] = useState(false);
  const command = useCommand(ProposeStatementAnswer, {
    onDone: () => {
      draft.discard();
      address.go({ [ANSWERING]: '' }, true);
    },
  });
  const wanting = wantingIn(draft.values, policy, { drafted: discussed.length > 0 });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const { result } = draft.values;
    if (result !== '' && wanting.length === 0)
      void command.run({ id, version, input: inputOf({ ...draft.values, result }) });
  };
  const errorOf = (name: string) =>
    command.fieldError(name) ?? (tried ? fieldError(wanting, name) : undefined);
  return { address, draft, tried, command, send, errorOf };
}

const TEMPLATE_KEY = [
  { key: 'r', word: '理由模板', action: () => document.getElementById('reason-template')?.click() },
];

function Fields(props: Props) {
  const { address, draft, tried, command, send, errorOf } = useAnswer(props);
  useKeys(TEMPLATE_KEY);
  const { result } = draft.values;
  return (
    <form className="stack" noValidate aria-label="拟答复" onSubmit={send}>
      <CommandReport command={command} placeOf={(field) => (field in FORM_LABELS ? field : undefined)} />
      <ChoiceGroup
        name="result"
        label="结果"
        choices={CHOICES}
        value={result}
        error={tried && result === '' ? '请选择处理结果' : undefined}
        onChange={(value) => draft.set('result', value as Outcome)}
      />
      {result === '' ? null : (
        <>
          <OutcomeFields
            context={{ matter: { clauses: answeredClauses(props.discussed, null) } }}
            draft={draft}
            result={result}
            clauseNo={null}
            errorOf={errorOf}
          />
          <ReasonField policy={props.policy} draft={draft} errorOf={errorOf} />
        </>
      )}
      <p className="row">
        <Button type="submit" aria-busy={command.busy}>
          送负责人确认
        </Button>
        <ButtonLink look="text" href={address.with({ [ANSWERING]: '' })}>
          收起
        </ButtonLink>
      </p>
      <DraftKept draft={draft} labels={FORM_LABELS} />
    </form>
  );
}
