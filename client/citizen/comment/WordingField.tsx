import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';
import { BEGIN } from './begin-wording.ts';

interface WordingFieldProps {
  /** The clause chosen now; scripts begin from its words. */
  clause: { text: string } | undefined;
  sent: Sent;
  start: string | undefined;
}

/** Characters that a short field shows on a phone. */
const FEW = 40;

/** 建议改成, and the way to begin it from the words of the clause (从原文改起). */
export function WordingField({ clause, sent, start }: WordingFieldProps) {
  const wording = sent.value('suggestedText', start);
  return (
    <div className="stack">
      <TextArea
        short={wording.length < FEW}
        optional
        name="suggestedText"
        label={words.form.suggestedText}
        hint="如果想好了怎样改，可以直接写出改好以后的这一条（或者您选的那段话），核对时标出改了哪里。"
        error={sent.error('suggestedText')}
        defaultValue={wording}
      />
      <p data-aim="wording" data-clause={clause?.text ?? ''}>
        <Button type="submit" look="quiet" name="step" value={BEGIN} formAction="#suggestedText">
          {words.actions.beginFromClause}
        </Button>
      </p>
    </div>
  );
}

/** The button that Enter presses: the first of the form, so that no key begins a wording by itself. */
export const EnterChecks = () => (
  <div className="visually-hidden" aria-hidden="true">
    <label htmlFor="enter">{words.actions.check}</label>
    <input id="enter" type="submit" name="step" value="check" tabIndex={-1} />
  </div>
);
