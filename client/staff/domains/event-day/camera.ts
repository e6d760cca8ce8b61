/** Looks through the device's camera for tickets; nothing of its picture is stored or sent. */
import { readerOf } from './qr-reader.ts';

const EVERY_MS = 180;

/** From when on there is a picture to look at. */
const HAS_PICTURE = 2;

/** Opens the camera into a picture on the page and tells what it reads, until it is stopped. */
export async function watchCamera(
  picture: HTMLVideoElement,
  onRead: (read: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) return stop();
  picture.srcObject = stream;
  await picture.play();
  const read = await readerOf();
  while (!signal.aborted) {
    const found = picture.readyState >= HAS_PICTURE ? await read(picture).catch(() => null) : null;
    if (found && !signal.aborted) onRead(found);
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
}

/** Why the camera does not open, in words one can act on. */
export const cameraFault = (error: unknown): string =>
  error instanceof DOMException && error.name === 'NotAllowedError'
    ? '没有得到使用摄像头的许可。在浏览器的网站设置里允许摄像头，或者输入受理编号。'
    : '摄像头没有打开，可能没有摄像头，或者正在被别的程序使用。可以输入受理编号。';
