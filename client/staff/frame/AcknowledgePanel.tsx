import { type SyntheticEvent, useId, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { Findings } from './RefusalPanel.tsx';
import type { Finding } from './refusal.ts';
import type { Acknowledgement } from './use-command.ts';

interface AcknowledgePanelProps {
  findings: readonly Finding[];
  busy: boolean;
  onAcknowledge: (reasons: readonly Acknowledgement[]) => void;
}

const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

/** Warnings only: one may go on, with a reason for each that is stored under one's name. */
export function AcknowledgePanel({ findings, busy, onAcknowledge }: AcknowledgePanelProps) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const id = useId();
  const codes = codesOf(findings);
  const reasonOf = (code: string) => reasons[code]?.trim() ?? '';
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (codes.every(reasonOf)) onAcknowledge(codes.map((code) => ({ code, reason: reasonOf(code) })));
  };
  return (
    <form className="note note--care" aria-labelledby={id} noValidate onSubmit={send}>
      <Heading level={2} id={id}>
        请核对，确需办理的写明理由
      </Heading>
      <div className="stack">
        {codes.map((code) => (
          <div key={code} className="stack">
            <Findings findings={findings.filter((one) => one.code === code)} />
            <TextArea
              name={`acknowledge-${code}`}
              label="仍要办理的理由"
              hint="理由连同您的姓名、时间一并留存。"
              short
              value={reasons[code] ?? ''}
              error={asked && !reasonOf(code) ? '请写明理由' : undefined}
              onChange={({ target }) => setReasons({ ...reasons, [code]: target.value })}
            />
          </div>
        ))}
        <Button type="submit" look="quiet" aria-busy={busy}>
          知悉并继续办理
        </Button>
      </div>
    </form>
  );
}
