import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { CODE_MINUTES, CODE_TRIES } from '#server/law/people/message-code.ts';
import { CodeField } from '../CodeField.tsx';
import type { Sent } from '../form-state.ts';
import { InOutbox } from '../outbox/OutboxNote.tsx';
import { CODE_STEP } from './letter-code.ts';

interface Props {
  sent: Sent;
  /** Label of the submit button: "署名并提交". */
  word: string;
  /** Where the code goes, masked; empty while nobody has entered it. */
  codeTo: string;
  /** This browser proved lately who answers. */
  proved: boolean;
}

/** The end of a form that is signed: the code that proves who signs, and the buttons; the first one is what Enter presses. */
export function CodeFields({ sent, word, codeTo, proved }: Props) {
  const needed = !proved || sent.error('code') !== undefined;
  const justSent = sent.errors.length === 0 && sent.value(CODE_STEP.name) === CODE_STEP.value;
  return (
    <>
      {justSent ? (
        <Note tone="done" title="验证码已经发出" live>
          <p>{`发往${codeTo}，${CODE_MINUTES}分钟内填写在下面，再按“${word}”。`}</p>
          <InOutbox />
        </Note>
      ) : null}
      {needed ? (
        <CodeField
          sent={sent}
          hint={
            codeTo
              ? `先按“发验证码”，六位数字发往${codeTo}；填错${CODE_TRIES}次失效，可以重新发。`
              : '联系方式还没有录入，发不出验证码。请与承办单位联系。'
          }
        />
      ) : null}
      <p className="row">
        <Button type="submit">{word}</Button>
        {needed ? (
          <Button type="submit" look="quiet" formAction="#dafu" {...CODE_STEP}>
            发验证码
          </Button>
        ) : null}
      </p>
    </>
  );
}
