import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { cameraFault, watchCamera } from './camera.ts';

/** 扫码 with the device's camera. */
export function CameraScan({ onRead }: { onRead: (read: string) => void }) {
  const [on, setOn] = useState(false);
  const [fault, setFault] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  const report = useEffectEvent(onRead);
  const failed = useEffectEvent((error: unknown) => {
    setFault(cameraFault(error));
    setOn(false);
  });
  useEffect(() => {
    if (!on || !video.current) return undefined;
    const stopped = new AbortController();
    watchCamera(video.current, (read) => report(read), stopped.signal).catch((error: unknown) =>
      failed(error),
    );
    return () => stopped.abort();
  }, [on]);
  if (!globalThis.navigator?.mediaDevices)
    return <p className="small soft">这台设备的浏览器不能使用摄像头，请输入受理编号或者用扫码枪。</p>;
  return (
    <div className="stack">
      {on ? <video ref={video} className="scan-video" muted playsInline aria-label="摄像头画面" /> : null}
      <p>
        <Button look={on ? 'quiet' : 'solid'} wide onClick={() => setOn(!on)}>
          {on ? '关闭摄像头' : '打开摄像头扫码'}
        </Button>
      </p>
      {fault ? (
        <p className="small due" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
