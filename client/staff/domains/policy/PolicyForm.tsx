import { type SyntheticEvent, useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { fieldError } from '#client/staff/ground/frame/refusal.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { POLICY_ENTRIES, readPolicyValue, refuseLocalPolicy } from '#server/law/policy/local-policy.ts';
import { grouped } from './policy-groups.ts';
import type { PolicyValue, PolicyVersion } from './policy-version.ts';
import { valueWord } from './policy-words.ts';
import { PolicyField } from './PolicyField.tsx';

const ProposePolicyChange = standard('proposePolicyChange');

type Typed = Record<string, string>;

const REASON = 'reason';

const typedOf = (values: readonly PolicyValue[]): Typed =>
  Object.fromEntries([...values.map(({ key, value }) => [key, value]), [REASON, '']]);

/** Changed settings, old beside new. */
const changesIn = (values: readonly PolicyValue[], { values: typed }: Draft<Typed>) =>
  values.flatMap((one) => {
    const value = typed[one.key]?.trim() ?? '';
    return value === one.value ? [] : [{ ...one, before: one.value, value }];
  });

function liveFindings(changes: readonly { key: string; value: string }[], own: boolean) {
  const entries = own ? BODY_POLICY_ENTRIES : POLICY_ENTRIES;
  const read = changes.map(({ key, value }) => [key, readPolicyValue(key, value, entries)]);
  return refuseLocalPolicy(Object.fromEntries(read) as Record<string, unknown>, entries);
}

function usePolicy({ version, values, organ }: PolicyVersion) {
  const draft = useDraft(organ ? `policy:${organ.id}` : 'policy', typedOf(values));
  const [asking, setAsking] = useState(false);
  const command = useCommand(ProposePolicyChange, { onDone: () => draft.discard() });
  const changes = changesIn(values, draft);
  const send = () => {
    setAsking(false);
    void command.run({
      baseVersion: version,
      values: changes.map(({ key, value }) => ({ key, value })),
      reason: draft.values[REASON] ?? '',
      organId: organ?.id ?? null,
    });
  };
  return { draft, command, changes, asking, setAsking, send };
}

/** 改动设定, the county's or a body's own: a new version with its reason; what is under way keeps what was computed. */
export function PolicyForm({ current }: { current: PolicyVersion }) {
  const { draft, command, changes, asking, setAsking, send } = usePolicy(current);
  const live = liveFindings(changes, current.organ !== null);
  const errorOf = (key: string) => command.fieldError(key) ?? fieldError(live, key);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (changes.length > 0 && live.length === 0) setAsking(true);
    else send();
  };
  const labels = Object.fromEntries(current.values.map(({ key, label }) => [key, label]));
  return (
    <form
      className="stack"
      noValidate
      aria-label={current.organ ? '本机关设定' : '本县设定'}
      onSubmit={submit}
    >
      <CommandReport command={command} placeOf={(field) => field} />
      {grouped(current.values).map(([title, members]) => (
        <Panel key={title} title={title}>
          <div className="fields-row">
            {members.map((one) => (
              <PolicyField key={one.key} value={one} draft={draft} error={errorOf(one.key)} />
            ))}
          </div>
        </Panel>
      ))}
      <Reason
        value={draft.values[REASON] ?? ''}
        error={command.fieldError(REASON)}
        busy={command.busy}
        count={changes.length}
        onText={(text) => draft.set(REASON, text)}
      />
      <AskPolicy changes={changes} open={asking} onConfirm={send} onClose={() => setAsking(false)} />
      <DraftKept draft={draft} labels={labels} />
    </form>
  );
}

interface AskPolicyProps {
  changes: ReturnType<typeof changesIn>;
  open: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Confirmation of the proposed settings, old beside new. */
const AskPolicy = ({ changes, open, onConfirm, onClose }: AskPolicyProps) => (
  <ConfirmDialog open={open} title="提出这些改动？" word="提出" onConfirm={onConfirm} onClose={onClose}>
    <p>由另一人确认以后生效，并在公众页面公开；已经开始的征求意见仍按原来算定的期限。</p>
    <ul className="plain">
      {changes.map((one) => (
        <li key={one.key}>
          {one.label}：<del>{valueWord({ ...one, value: one.before })}</del> <ins>{valueWord(one)}</ins>
        </li>
      ))}
    </ul>
  </ConfirmDialog>
);

interface ReasonProps {
  value: string;
  error: string | undefined;
  busy: boolean;
  count: number;
  onText: (text: string) => void;
}

const Reason = ({ value, error, busy, count, onText }: ReasonProps) => (
  <Panel title="提出改动">
    <TextArea
      name={REASON}
      label="改动的理由"
      hint="理由给确认的人看，随新版本公开。"
      short
      value={value}
      error={error}
      onChange={({ target }) => onText(target.value)}
    />
    <Button type="submit" aria-busy={busy}>
      提出{count > 0 ? `${count}项` : ''}改动
    </Button>
  </Panel>
);
