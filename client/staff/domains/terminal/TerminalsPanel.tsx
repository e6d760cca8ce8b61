import { useState } from 'react';
import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { TerminalsQuery as Data } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { IDLE_SECONDS, TERMINAL_WORDS_MAX, WARNED_SECONDS } from '#server/law/openness/terminal.ts';

const TerminalsQuery = graphql(`
  query Terminals {
    terminals {
      id
      name
      place
      openedAt
      stoppedAt
    }
  }
`);

const RegisterTerminal = graphql(`
  mutation RegisterTerminal($name: Text!, $place: Text!) {
    registerTerminal(name: $name, place: $place) {
      ... on Terminal {
        id
        name
        address
      }
      ...RefusalPanel_refusal
    }
  }
`);

const StopTerminal = graphql(`
  mutation StopTerminal($id: ID!) {
    stopTerminal(id: $id) {
      ... on Terminal {
        id
        stoppedAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

const FIELDS: readonly RecordField<{ name: string; place: string }>[] = [
  { kind: 'text', name: 'name', label: '终端名称', hint: `机器上贴的名称，${TERMINAL_WORDS_MAX}个字以内。` },
  { kind: 'text', name: 'place', label: '摆放位置', hint: '例如“县政务服务中心一楼政务公开专区”。' },
];

/** 自助终端 of the 政务公开专区: registered, opened on its machine by an address that is told once, stopped. */
export function TerminalsPanel({ capability }: { capability: CapabilityRef }) {
  const asked = useDesk(TerminalsQuery, {});
  const [made, setMade] = useState<{ name: string; address: string } | null>(null);
  return (
    <Panel title="政务公开专区的自助终端">
      <p className="small soft">
        大家共用的机器：不登录，不保存，{IDLE_SECONDS}秒没有人操作就提醒，再过{WARNED_SECONDS}秒清空。
      </p>
      {made ? <AddressOnce {...made} /> : null}
      <Waiting asked={asked}>{({ terminals }) => <List terminals={terminals} />}</Waiting>
      <RecordForm
        form="terminal"
        capability={capability}
        word="登记自助终端"
        document={RegisterTerminal}
        record={{ name: '', place: '' }}
        fields={FIELDS}
        variables={(typed) => typed}
        onDone={({ name, address }) => setMade({ name, address: address ?? '' })}
      />
    </Panel>
  );
}

/** Shown until the page is left, and stored nowhere. */
const AddressOnce = ({ name, address }: { name: string; address: string }) => (
  <Note tone="done" title={`${name}的网址只显示这一次`} live>
    <p>
      <code>{new URL(address, location.href).href}</code>
    </p>
    <p className="small">
      在这台机器的浏览器里打开一次，它就成为终端。不要发给别人；发错了的，停用以后重新登记。
    </p>
  </Note>
);

const List = ({ terminals }: Pick<Data, 'terminals'>) =>
  terminals.length === 0 ? (
    <p className="soft">还没有登记终端。</p>
  ) : (
    <ul className="plain rows">
      {terminals.map((one) => (
        <li key={one.id} className="row spread">
          <span>
            {one.name}
            <small className="soft">　{[one.place, standing(one)].join('　')}</small>
          </span>
          {one.stoppedAt ? null : <Stop {...one} />}
        </li>
      ))}
    </ul>
  );

type Terminal = Data['terminals'][number];

const standing = ({ openedAt, stoppedAt }: Terminal) =>
  stoppedAt
    ? `${moment(stoppedAt)}停用`
    : openedAt
      ? `${moment(openedAt)}在机器上打开`
      : '还没有在机器上打开';

const Stop = ({ id, name }: Terminal) => (
  <ActionDialog
    form={`terminal-stop:${id}`}
    word="停用"
    about={name}
    title={`停用${name}？`}
    document={StopTerminal}
    record={{}}
    fields={[]}
    variables={() => ({ id })}
  >
    <p>停用以后，这台机器和普通的浏览器一样，不再自动清空；先在机器上按“结束，清空”。</p>
  </ActionDialog>
);
