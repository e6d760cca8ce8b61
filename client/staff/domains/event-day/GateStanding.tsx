import { useState } from 'react';
import { clock } from '#client/format.ts';
import { signInPath } from '#client/staff/ground/addresses/paths.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { GATE_LIST_HOURS_AFTER, GATE_LIST_HOURS_BEFORE } from '#server/law/event/gate.ts';
import { insideNow } from './gate-judge.ts';
import { deviceName, deviceOf, nameDevice } from './gate-store.ts';
import type { Gate } from './use-gate.ts';

/** How many are in, how many scans wait to be sent, and whether the device can do without a network. */
export function GateStanding({ gate }: { gate: Gate }) {
  const { list, pending } = gate;
  if (!list) return null;
  const { registered, walkedIn } = insideNow(list.event, pending);
  const expected = list.event.gate.counts.reduce((sum, one) => sum + one.expected, 0);
  return (
    <section className="stack" aria-label="进门人数和上报">
      <p className="counts" role="status">
        已进场<b>{registered + walkedIn}</b>人（报名{registered}，现场{walkedIn}），报名应到{expected}人
      </p>
      <Waiting gate={gate} />
      <Keeping gate={gate} />
    </section>
  );
}

const Waiting = ({ gate: { pending, fault, signedOut, list, keeper } }: { gate: Gate }) => {
  if (signedOut)
    return (
      <Note tone="care" title="登录已过期" small>
        <p>
          {pending.length > 0 ? `${pending.length}条还没有上报，都在本机。` : ''}可以继续扫码，登录以后上报。
        </p>
        <ButtonLink look="quiet" mini href={signInPath(location.pathname, true)}>
          重新登录
        </ButtonLink>
      </Note>
    );
  if (fault)
    return (
      <Note tone="care" title={`没有连上：${pending.length}条等待上报`} small>
        <p>可以继续扫码，连上以后自动上报。名单是{list ? clock(list.event.gate.at) : ''}取的。</p>
        <Button look="quiet" mini onClick={() => void keeper.renew()}>
          现在上报
        </Button>
      </Note>
    );
  return (
    <p className="small soft" role="status">
      {pending.length > 0
        ? `${pending.length}条正在上报`
        : `都已上报，名单${list ? clock(list.event.gate.at) : ''}更新`}
    </p>
  );
};

const KEPT = {
  whole: `名单和本页已存在本机，断网、刷新都能接着扫。活动结束${GATE_LIST_HOURS_AFTER}小时后名单从本机清除。`,
  list: '名单已存在本机，断网时可以接着扫，但不要关闭或者刷新本页。',
  not: `名单在开始前${GATE_LIST_HOURS_BEFORE}小时以内才存到本机；现在断网就不能用。`,
} as const;

/** Data stored on this device, and the device's name. */
function Keeping({ gate: { kept } }: { gate: Gate }) {
  const [device, setDevice] = useState(deviceOf);
  return (
    <More row summary={`本机：${deviceName(device)}`}>
      <div className="stack small">
        <p>{KEPT[kept]}</p>
        <TextInput
          name="device"
          label="本机叫什么"
          hint="如1号门；重复扫码时告诉别的门。"
          value={device.name}
          onChange={({ target }) => setDevice(nameDevice(target.value))}
        />
      </div>
    </More>
  );
}
