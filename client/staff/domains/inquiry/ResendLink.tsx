import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';

interface Props<Data extends object> {
  /** `listed`: the library of experts keeps where the link goes. */
  letter: { id: string; version: number; name: string; listed: boolean };
  document: TypedDocumentNode<Data, { id: string; version: number }>;
  capability: CapabilityRef;
}

/** 重发链接: another link, to the recorded address. */
export const ResendLink = <Data extends object>({
  letter: { id, version, name, listed },
  document,
  capability,
}: Props<Data>) => (
  <ActionForm
    form={`letter:${id}:resend`}
    word={`向${name}重发链接`}
    look="text"
    document={document}
    capability={capability}
    confirm={`另发一个新的链接，发往${listed ? '专家库登记' : '司法局录入'}的联系方式；原来的链接随即失效。`}
    variables={() => ({ id, version })}
  />
);
