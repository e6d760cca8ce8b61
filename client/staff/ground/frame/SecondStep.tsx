import { useState } from 'react';
import { Note } from '#client/ui/Note.tsx';
import { CodeField } from './CodeField.tsx';
import { FaultNote } from './FaultNote.tsx';
import { asksPasskey } from './passkey.ts';
import { PasskeyButton } from './PasskeyButton.tsx';
import type { Finding } from './refusal.ts';
import { Findings } from './RefusalPanel.tsx';
import type { Command } from './use-command.ts';

/** Which second factors were asked for: once they were, they stay, whatever the next try ends with. */
export function useAsked(refusal: readonly Finding[]): readonly string[] {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const more = refusal
    .flatMap(({ fields }) => fields)
    .filter((field) => (field === 'code' || field === 'passkey') && !asked.includes(field));
  if (more.length > 0) setAsked([...asked, ...more]);
  return asked;
}

/** Whether it was asked for just now, and nothing was wrong. */
const onlyAsked = (refusal: readonly Finding[]): boolean =>
  refusal.some(({ code }) => code === 'CODE_NEEDED' || code === 'PASSKEY_NEEDED');

interface SecondStepProps {
  asked: readonly string[];
  code: string;
  onCode: (code: string) => void;
  /** Gets the challenge for a passkey. */
  ask: Pick<Command<never, unknown>, 'fault' | 'refusal' | 'attempt' | 'busy'>;
  offer: () => Promise<{ offer: string } | null>;
  onPasskey: (answer: string) => void;
}

/** 两步验证, of whoever enrolled: a passkey, or a code. */
export const SecondStep = ({ asked, code, onCode, ask, offer, onPasskey }: SecondStepProps) => (
  <>
    {asked.includes('passkey') ? (
      <>
        {ask.fault ? <FaultNote fault={ask.fault} /> : null}
        {ask.refusal.length > 0 ? (
          <Note key={ask.attempt} tone="due" live>
            <Findings findings={ask.refusal} plain />
          </Note>
        ) : null}
        <PasskeyButton
          wide
          word="用通行密钥登录"
          busy={ask.busy}
          offer={offer}
          prompt={asksPasskey}
          onAnswer={onPasskey}
        />
      </>
    ) : null}
    {asked.includes('code') ? (
      <CodeField autoFocus={!asked.includes('passkey')} value={code} onText={onCode} />
    ) : null}
  </>
);

interface TriedProps {
  trace: Pick<Command<never, unknown>, 'fault' | 'refusal' | 'attempt'>;
}

/** Outcome of the last try. */
export const Tried = ({ trace: { fault, refusal, attempt } }: TriedProps) => (
  <>
    {fault ? <FaultNote fault={fault} /> : null}
    {refusal.length > 0 ? (
      <Note
        key={attempt}
        tone={onlyAsked(refusal) ? 'care' : 'due'}
        title={onlyAsked(refusal) ? '还差一步' : '没有登录成功'}
        live
      >
        <Findings findings={refusal} plain />
      </Note>
    ) : null}
  </>
);
