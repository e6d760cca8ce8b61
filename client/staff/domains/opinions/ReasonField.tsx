import { useEffect, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { asks, type Outcome } from './disposition-form.ts';
import type { OutcomeFieldsProps } from './OutcomeFields.tsx';
import { blanksIn, firstBlank, templatesFor } from './reason-templates.ts';

interface ReasonFieldProps extends Pick<OutcomeFieldsProps, 'draft' | 'errorOf'> {
  /** Policy a reason is measured by. */
  policy: Pick<LocalPolicy, 'reasonMinChars'>;
}

/** The reason, as its author and everybody will read it; a template is a beginning whose blanks must be filled. */
export function ReasonField({ policy, draft: { values, set }, errorOf }: ReasonFieldProps) {
  const { result } = values;
  const [choosing, setChoosing] = useState(false);
  const toBlank = useFirstBlank();
  const blanks = blanksIn(values.reason).length;
  const take = (text: string) => {
    set('reason', values.reason.trim() ? `${values.reason.trimEnd()}\n${text}` : text);
    setChoosing(false);
    toBlank();
  };
  return (
    <>
      <TextArea
        name="reason"
        label={result === 'ANSWERED' ? '答复' : '理由'}
        short
        hint={blanks > 0 ? `还有${blanks}处【】要填写。` : hintOf(result, policy.reasonMinChars)}
        value={values.reason}
        error={errorOf('reason')}
        onChange={({ target }) => set('reason', target.value)}
      />
      <p className="row small">
        <Button look="text" mini id="reason-template" onClick={() => setChoosing(true)}>
          用模板
        </Button>
        <Kbd>R</Kbd>
      </p>
      <Templates open={choosing} result={result} onTake={take} onClose={() => setChoosing(false)} />
    </>
  );
}

function hintOf(result: Outcome | '', least: number) {
  if (result === 'ANSWERED') return `会原样公开。直接回答所问的，不少于${least}字，套话不计。`;
  return asks(result).ground
    ? `会原样公开。写明没有采纳的是什么、为什么，不少于${least}字，套话不计。`
    : '会原样公开。写明怎样处理、为什么。';
}

interface TemplatesProps {
  open: boolean;
  result: Outcome | '';
  onTake: (text: string) => void;
  onClose: () => void;
}

const Templates = ({ open, result, onTake, onClose }: TemplatesProps) => (
  <Dialog open={open} title="理由模板" onClose={onClose}>
    <p className="small soft">模板只是开头，【】里的内容必须改成具体的事实。</p>
    <ul className="plain templates">
      {templatesFor(result).map(({ title, text }) => (
        <li key={title}>
          <Button look="text" onClick={() => onTake(text)}>
            {title}
          </Button>
          <p className="small">{text}</p>
        </li>
      ))}
    </ul>
  </Dialog>
);

/** After a template was taken: the cursor on its first blank, ready to be written over. */
function useFirstBlank() {
  const [taken, setTaken] = useState(0);
  const seen = useRef(0);
  useEffect(() => {
    if (taken === seen.current) return;
    seen.current = taken;
    const area = document.getElementById('reason');
    if (!(area instanceof HTMLTextAreaElement)) return;
    const blank = firstBlank(area.value);
    area.focus();
    if (blank) area.setSelectionRange(blank.start, blank.end);
  }, [taken]);
  return () => setTaken((count) => count + 1);
}
