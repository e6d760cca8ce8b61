import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { ItemMaterialsQuery as Data } from '#client/graphql/graphql.ts';
import { fileNote, shortMoment } from '#client/format.ts';
import { allowedIn, type CapabilityRef, findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { STAFF_FILES } from '#client/staff/ground/frame/upload-file.ts';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import { RemoveMaterial } from './RemoveMaterial.tsx';

const ItemMaterialsQuery = graphql(`
  query ItemMaterials($itemId: ID!) {
    itemMaterials(itemId: $itemId) {
      add {
        allowed
        findings {
          ...Findings_finding
        }
      }
      materials {
        ...DeskMaterial_fields
      }
    }
  }
`);

type Material = Data['itemMaterials']['materials'][number];

/** 列席材料 of one agenda item: read by those invited to it through their links, until the meeting begins. */
export function ItemMaterials({ itemId }: { itemId: string }) {
  const asked = useDesk(ItemMaterialsQuery, { itemId });
  return (
    <div className="stack">
      <Heading level={3}>列席材料</Heading>
      <p className="small soft">
        受邀人凭邀请函的链接查阅，会议开始即关闭；涉密的、不该给列席人看的不要上传。
      </p>
      <Waiting asked={asked}>
        {({ itemMaterials: { materials, add } }) => (
          <>
            {materials.length > 0 ? <Materials materials={materials} mayRemove={allowedIn(add)} /> : null}
            <AddMaterials itemId={itemId} capability={add} />
          </>
        )}
      </Waiting>
    </div>
  );
}

const Materials = ({ materials, mayRemove }: { materials: readonly Material[]; mayRemove: boolean }) => (
  <Table
    stack
    tight
    caption="列席材料"
    captionHidden
    columns={[{ label: '材料' }, { label: '标注' }, { label: '添加' }, { label: '办理' }]}
    rows={materials.map((one) => ({
      key: one.id,
      cells: [
        one.removedAt ? <s key="name">{one.name}</s> : <Named key="name" {...one} />,
        one.internal ? '内部' : '可以公开',
        `${one.uploadedBy}　${shortMoment(one.uploadedAt)}`,
        one.removedAt ? (
          `已撤回：${one.removeReason ?? ''}`
        ) : mayRemove ? (
          <RemoveMaterial key="remove" id={one.id} name={one.name} />
        ) : (
          '—'
        ),
      ],
    }))}
  />
);

const Named = ({ name, size, url }: Material) => (
  <>
    <a href={url}>{name}</a> <span className="small soft">{fileNote(name, size)}</span>
  </>
);

const MARKS = [
  { value: 'true', label: '内部', hint: '只给列席这项议题的人看，请勿外传。' },
  { value: 'false', label: '可以公开', hint: '已经公布，或者本来就可以公布的材料。' },
];

function AddMaterials({ itemId, capability }: { itemId: string; capability: CapabilityRef }) {
  const client = useApolloClient();
  const [internal, setInternal] = useState<'true' | 'false'>('true');
  const uploads = useUploads(() => void client.refetchQueries({ include: 'active' }));
  if (!allowedIn(capability)) {
    const findings = findingsFor(capability);
    return findings.length > 0 ? <Findings findings={findings} /> : null;
  }
  return (
    <>
      <ChoiceGroup
        row
        id={`mark-${itemId}`}
        name={`mark-${itemId}`}
        label="标注"
        choices={MARKS}
        value={internal}
        onChange={(value) => setInternal(value === 'false' ? 'false' : 'true')}
      />
      <FileDrop
        name={`materials-${itemId}`}
        label="添加列席材料"
        hint={STAFF_FILES}
        multiple
        onFiles={(files) => uploads.add(files, { purpose: 'invitation', itemId, internal })}
      />
      <UploadList uploads={uploads} />
    </>
  );
}
