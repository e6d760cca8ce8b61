import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { ReasonDialog } from './ReasonDialog.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { Answer } from './run-command.ts';
import { useCommand } from './use-command.ts';

interface RevealButtonProps<Data extends object> {
  /** Of the record. */
  id: string;
  /** Under which name the reason is kept while it is typed. */
  form: string;
  /** Whose it is, masked; read aloud with the button. */
  about?: string | undefined;
  /** Verb first: "查看联系方式". */
  word: string;
  title: string;
  document: TypedDocumentNode<Data, { id: string; reason: string }>;
  /** What is shown afterwards, on this page alone. */
  children: (seen: Answer<Data>) => ReactNode;
}

/** 查看: what is sealed is shown for a reason, and who looked when and why is on record. */
export function RevealButton<Data extends object>(props: RevealButtonProps<Data>) {
  const { id, form, about, word, title, document, children } = props;
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Answer<Data> | null>(null);
  const command = useCommand(document);
  if (seen) return children(seen);
  const send = async (reason: string) => {
    const shown = await command.run({ id, reason });
    setSeen(shown);
    return shown;
  };
  return (
    <>
      <Button look="text" mini about={about} onClick={() => setAsking(true)}>
        {word}
      </Button>
      <ReasonDialog
        open={asking}
        title={title}
        word="查看"
        label="查看的理由"
        hint="不少于5个字。查看的人、时间和理由记入日志。"
        form={form}
        command={command}
        onSend={send}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
