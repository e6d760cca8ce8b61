import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import type { Answer } from '#client/staff/ground/frame/run-command.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { NO_REASON, reasonField } from './reason-field.ts';

interface RevealButtonProps<Data extends object> {
  /** Id of the record. */
  id: string;
  /** Storage key of the reason while it is typed. */
  form: string;
  /** Whose it is, masked; read aloud with the button. */
  about?: string | undefined;
  /** Verb first: "查看联系方式". */
  word: string;
  title: string;
  /** Label of the dialog's button: "查看" by default. */
  button?: string | undefined;
  document: TypedDocumentNode<Data, { id: string; reason: string }>;
  /** Data shown after the reveal, on this page alone. */
  children: (seen: Answer<Data>) => ReactNode;
}

const WHY = reasonField('查看的理由', '不少于5个字。查看的人、时间和理由记入日志。');

/** 查看: sealed data are shown for a reason; who looked, when and why is on record. */
export function RevealButton<Data extends object>(props: RevealButtonProps<Data>) {
  const { id, form, about = '', word, title, button = '查看', document, children } = props;
  const [seen, setSeen] = useState<Answer<Data> | null>(null);
  if (seen) return children(seen);
  return (
    <ActionDialog
      form={form}
      opener={word}
      word={button}
      title={title}
      about={about}
      document={document}
      record={NO_REASON}
      fields={WHY}
      variables={({ reason }) => ({ id, reason })}
      onDone={setSeen}
    />
  );
}
