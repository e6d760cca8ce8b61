import type { LatePanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { longDate } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LATE_STEP_LABELS } from '#client/words.ts';

const ConfirmLateEntry = standard('confirmLateEntry');
const ReturnLateEntry = standard('returnLateEntry');

interface LateProposalProps {
  proposal: Data['lateProposals'][number];
  decision: Data;
  /** The viewer may confirm it or send it back. */
  answers: boolean;
}

/** One entry that waits: everything it says, its documents, and who entered it. */
export function LateProposal({ proposal, decision, answers }: LateProposalProps) {
  const { step, corrects, by, on, lines, documents } = proposal;
  const urls = new Map(decision.documents.map(({ id, url }) => [id, url]));
  return (
    <section className="stack" aria-label={`补录：${LATE_STEP_LABELS[step]}`}>
      <div className="row">
        <Heading level={3}>{LATE_STEP_LABELS[step]}</Heading>
        {corrects ? <Tag>更正</Tag> : null}
        <Tag kind="care">等待确认</Tag>
      </div>
      <Facts small items={lines.map(({ label, text }) => ({ term: label, detail: text }))} />
      <ul className="plain small">
        {documents.map(({ id, name, sha256 }) => (
          <li key={id}>
            材料：<a href={urls.get(id)}>{name}</a>
            <span className="soft">（SHA-256 {sha256.slice(0, 16)}…）</span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {by}
        {longDate(on)}录入
      </p>
      {answers ? <Answer proposal={proposal} decision={decision} /> : null}
    </section>
  );
}

function Answer({ proposal, decision: { id, version } }: Omit<LateProposalProps, 'answers'>) {
  const what = LATE_STEP_LABELS[proposal.step];
  const confirm = useCommand(ConfirmLateEntry, {});
  return (
    <>
      <CommandReport command={confirm} />
      <Button
        aria-busy={confirm.busy}
        onClick={() => void confirm.run({ id, version, proposalId: proposal.id })}
      >
        与材料相符，确认{proposal.corrects ? '更正' : ''}
        {what}
      </Button>
      <More summary={`退回${what}`} row>
        <Return proposalId={proposal.id} what={what} id={id} version={version} />
      </More>
    </>
  );
}

interface ReturnProps {
  id: string;
  version: number;
  proposalId: string;
  what: string;
}

function Return({ id, version, proposalId, what }: ReturnProps) {
  const draft = useDraft(`late-return:${proposalId}`, { reason: '' });
  const command = useCommand(ReturnLateEntry, { onDone: draft.discard });
  return (
    <SaveForm
      label={`退回补录：${what}`}
      word="退回"
      command={command}
      draft={draft}
      labels={{ reason: '退回的原因' }}
      onSave={() => void command.run({ id, version, proposalId, reason: draft.values.reason })}
    >
      <TextArea
        name={`reason-${proposalId}`}
        label="退回的原因"
        hint="写明哪里与材料不符，或者要在平台上办理什么。"
        short
        value={draft.values.reason}
        error={command.fieldError('reason')}
        onChange={({ target }) => draft.set('reason', target.value)}
      />
    </SaveForm>
  );
}
