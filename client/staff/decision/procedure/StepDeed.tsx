import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CapabilityButton, type CapabilityRef, allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import type { StepDecision, StepProps } from './step-fragment.ts';
import { draftOf } from './use-step.ts';

interface StepDeedProps {
  decision: StepDecision;
  /** The form's name: its unsent text opens it again. */
  form: string;
  capability: CapabilityRef;
  /** Verb first: "登记专家论证". */
  word: string;
  children: (deed: Pick<StepProps, 'onFold' | 'onDone'>) => ReactNode;
}

const NOTHING = {};

/** One step: its button, or what is missing; its form in place; afterwards what became of it. */
export function StepDeed({ decision, form, capability, word, children }: StepDeedProps) {
  const kept = useDraft(draftOf(decision.id, form), NOTHING);
  const [open, setOpen] = useState(kept.dirty);
  const [done, setDone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState(false);
  useEffect(() => {
    if (!turned) return;
    // The button pressed last is gone: one goes on in the form, and afterwards from where it was opened.
    const next = open ? 'input, select, textarea' : 'button';
    box.current?.querySelector<HTMLElement>(next)?.focus();
  }, [open, turned]);
  const turn = (to: boolean, isDone: boolean) => {
    setTurned(true);
    setOpen(to);
    setDone(isDone);
  };
  const shown = open && allowedIn(capability);
  return (
    <div ref={box}>
      {shown ? children({ onFold: () => turn(false, false), onDone: () => turn(false, true) }) : null}
      <div className="row">
        {shown ? null : (
          <CapabilityButton capability={capability} look="quiet" onPress={() => turn(true, false)}>
            {word}
          </CapabilityButton>
        )}
        <Status tone="done">{done ? '已登记，见程序表和全过程记录。' : ''}</Status>
      </div>
    </div>
  );
}
