import { type ReactNode, useState } from 'react';
import { CapabilityButton, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Button, type Look } from '#client/ui/Button.tsx';

interface FoldedFormProps {
  capability: CapabilityRef;
  /** Verb first: "不予启动". */
  word: string;
  look?: Look | undefined;
  /** Something is typed and not sent: shown at once. */
  dirty: boolean;
  children: ReactNode;
}

/** An action's button, and after it is pressed its form in place; what was typed stays when it is put away. */
export function FoldedForm({ capability, word, look, dirty, children }: FoldedFormProps) {
  const [open, setOpen] = useState(dirty);
  if (!open)
    return (
      <CapabilityButton capability={capability} look={look} onPress={() => setOpen(true)}>
        {word}
      </CapabilityButton>
    );
  return (
    <div className="stack">
      {children}
      <p>
        <Button look="text" onClick={() => setOpen(false)}>
          收起
        </Button>
      </p>
    </div>
  );
}
