import encoder from 'h264-mp4-encoder';
import { BufferSource, EncodedPacket, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import sharp from 'sharp';
import type { FilmSlide } from './film.ts';
import { HEIGHT, slideOf, WIDTH } from './slide.ts';

/** Video of a film: one picture a second, and how it is decoded. */
export interface Pictures {
  packets: readonly EncodedPacket[];
  config: VideoDecoderConfig;
}

const QUANTISER = 24;
/** The encoder counts pictures since the last key picture in four bits; a player reaches any second from a key picture soon. */
const KEY_SECONDS = 12;

/**
 * The slides in H.264. A slide is encoded once, as a key picture; the seconds after it say that nothing changed. Those are
 * the same few bytes whatever the picture is, so they are encoded once for all.
 */
export async function picturesOf(slides: readonly FilmSlide[], meeting: string): Promise<Pictures> {
  const drawn: Uint8Array[] = [];
  for (const slide of slides) drawn.push(await planesOf(slideOf(slide, meeting)));
  const keys = await encoded(drawn, 1);
  const blank = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(128);
  const still = await encoded(
    Array.from({ length: KEY_SECONDS }, () => blank),
    KEY_SECONDS,
  );
  return {
    packets: slides.flatMap((slide, at) => shown(slide, keys.packets[at], still)),
    config: keys.config,
  };
}

function shown(slide: FilmSlide, key: EncodedPacket | undefined, still: Pictures): EncodedPacket[] {
  if (!key) throw new Error('the encoder lost a picture');
  const seconds = (slide.endsMs - slide.startsMs) / 1000;
  return Array.from({ length: seconds }, (_, second) => {
    const since = second % KEY_SECONDS;
    const data = since === 0 ? key.data : still.packets[since]?.data;
    if (!data) throw new Error('a picture that does not change is missing');
    return new EncodedPacket(data, since === 0 ? 'key' : 'delta', slide.startsMs / 1000 + second, 1);
  });
}

async function encoded(frames: readonly Uint8Array[], keyEvery: number): Promise<Pictures> {
  const made = await encoder.createH264MP4Encoder();
  made.width = WIDTH;
  made.height = HEIGHT;
  made.frameRate = 1;
  made.quantizationParameter = QUANTISER;
  made.groupOfPictures = keyEvery;
  made.initialize();
  for (const frame of frames) made.addFrameYuv(frame);
  made.finalize();
  const file = made.FS.readFile(made.outputFilename).slice();
  made.delete();
  const input = new Input({ source: new BufferSource(file), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error('the encoder made no pictures');
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  return { packets, config };
}

/** Brightness and colour as players expect them of a picture of this height (ITU-R BT.709). */
async function planesOf(svg: string): Promise<Uint8Array> {
  const rgb = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2);
  let blue = WIDTH * HEIGHT;
  let red = blue + blue / 4;
  for (let y = 0, at = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1, at += 3) {
      const [r = 0, g = 0, b = 0] = [rgb[at], rgb[at + 1], rgb[at + 2]];
      planes[y * WIDTH + x] = Math.round(16 + 0.1826 * r + 0.6142 * g + 0.062 * b);
      if (x % 2 === 1 || y % 2 === 1) continue;
      planes[blue++] = Math.round(128 - 0.1006 * r - 0.3386 * g + 0.4392 * b);
      planes[red++] = Math.round(128 + 0.4392 * r - 0.3989 * g - 0.0403 * b);
    }
  return planes;
}
