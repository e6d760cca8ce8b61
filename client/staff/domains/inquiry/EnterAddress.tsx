import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useChannels } from '#client/citizen/channels.ts';
import { linkAddressLabel } from '#client/staff/ground/frame/channel-words.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';

interface Props<Data extends object> {
  letter: { id: string; version: number; name: string; awaitsAddress: boolean };
  document: TypedDocumentNode<Data, { id: string; version: number; contact: string }>;
  capability: CapabilityRef;
}

/** 录入联系方式, or 更正: by who has no part in the matter; the link goes out at once. */
export const EnterAddress = <Data extends object>({
  letter: { id, version, name, awaitsAddress },
  document,
  capability,
}: Props<Data>) => {
  const channels = useChannels();
  return (
    <ActionForm
      form={`letter:${id}:address`}
      word={awaitsAddress ? `录入${name}的联系方式` : `更正${name}的联系方式`}
      look={awaitsAddress ? 'quiet' : 'text'}
      document={document}
      capability={capability}
      fields={[
        {
          name: 'contact',
          label: linkAddressLabel(channels),
          kind: 'text',
          hint: `按${name}公开的联系方式核实，不用承办单位提供的。${
            awaitsAddress ? '录入以后链接自动发出。' : '更正以后发出新的链接，原来的链接随即失效。'
          }`,
        },
      ]}
      variables={({ contact = '' }) => ({ id, version, contact })}
    />
  );
};
