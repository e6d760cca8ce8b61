import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { Findings } from './RefusalPanel.tsx';
import type { Finding } from './refusal.ts';
import { REASON_MIN, saysWhy } from '#server/law/substance.ts';
import type { Acknowledgement } from './use-command.ts';
import { useHeard } from './use-heard.ts';

interface AcknowledgePanelProps {
  findings: readonly Finding[];
  /** Counts the tries: a warning that comes again is heard again, and what was written to it stays. */
  attempt: number;
  busy: boolean;
  onAcknowledge: (reasons: readonly Acknowledgement[]) => void;
}

const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

/** Ctrl+Enter goes on with the reasons; the form around it, if there is one, is not sent by it. */
const goOnKey = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.stopPropagation();
  send();
};

/** Warnings only: one may go on, with a reason for each that is stored under one's name. It stands within forms, and so is none. */
export function AcknowledgePanel({ findings, attempt, busy, onAcknowledge }: AcknowledgePanelProps) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const id = useId();
  const box = useHeard(attempt);
  const codes = codesOf(findings);
  const reasonOf = (code: string) => reasons[code]?.trim() ?? '';
  const send = () => {
    setAsked(true);
    if (codes.every((code) => saysWhy(reasonOf(code))))
      onAcknowledge(codes.map((code) => ({ code, reason: reasonOf(code) })));
  };
  const alert = { role: 'alert', 'aria-labelledby': id, tabIndex: -1, onKeyDown: goOnKey(send) } as const;
  return (
    <div ref={box} className="note note--care" {...alert}>
      <Heading level={2} id={id}>
        请核对，确需办理的写明理由
      </Heading>
      <div className="stack">
        {codes.map((code) => (
          <Warning
            key={code}
            code={code}
            findings={findings.filter((one) => one.code === code)}
            reason={reasons[code] ?? ''}
            error={asked && !saysWhy(reasonOf(code)) ? `请写明理由，不少于${REASON_MIN}字` : undefined}
            onReason={(reason) => setReasons({ ...reasons, [code]: reason })}
          />
        ))}
        <Button look="quiet" aria-busy={busy} onClick={send}>
          知悉并继续办理
        </Button>
      </div>
    </div>
  );
}

interface WarningProps {
  code: string;
  findings: readonly Finding[];
  reason: string;
  error: string | undefined;
  onReason: (reason: string) => void;
}

const Warning = ({ code, findings, reason, error, onReason }: WarningProps) => (
  <div className="stack">
    <Findings findings={findings} />
    <TextArea
      name={`acknowledge-${code}`}
      label="仍要办理的理由"
      hint="理由连同您的姓名、时间一并留存。"
      short
      value={reason}
      error={error}
      onChange={({ target }) => onReason(target.value)}
    />
  </div>
);
