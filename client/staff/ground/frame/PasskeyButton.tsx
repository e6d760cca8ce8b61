import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { passkeysBarred, type Prompted } from './passkey.ts';

interface PasskeyButtonProps {
  word: string;
  wide?: boolean | undefined;
  busy: boolean;
  /** Offer of the server; null: it refused, and says so elsewhere. */
  offer: () => Promise<{ offer: string } | null>;
  prompt: (offer: string) => Promise<Prompted>;
  onAnswer: (answer: string) => void;
}

/** 通行密钥: opens the browser's prompt; where there can be none it says why and what to do instead. */
export function PasskeyButton({ word, wide, busy, offer, prompt, onAnswer }: PasskeyButtonProps) {
  const [problem, setProblem] = useState<string>();
  const [prompting, setPrompting] = useState(false);
  const barred = passkeysBarred();
  if (barred) return <Note small>{barred}</Note>;
  const ask = async () => {
    setProblem(undefined);
    setPrompting(true);
    const offered = await offer();
    const done = offered && (await prompt(offered.offer));
    setPrompting(false);
    if (!done) return;
    if ('problem' in done) setProblem(done.problem);
    else onAnswer(done.answer);
  };
  return (
    <>
      {problem ? (
        <Note tone="due" small live>
          {problem}
        </Note>
      ) : null}
      <Button type="button" wide={wide} aria-busy={busy || prompting} onClick={() => void ask()}>
        {word}
      </Button>
    </>
  );
}
