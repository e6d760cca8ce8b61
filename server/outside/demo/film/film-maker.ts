/** Program of its own: draws, sounds and writes one film, sent by whoever started it. */
import { writeFile } from 'node:fs/promises';
import {
  BufferTarget,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import sharp from 'sharp';
import type { Film } from './film.ts';
import { picturesOf } from './picture-packets.ts';
import { slideOf, WIDTH } from './slide.ts';
import { soundsOf } from './sound-packets.ts';

/** Film to be made, and where it and the picture before it are to lie. */
export interface FilmOrder {
  film: Film;
  meeting: string;
  path: string;
  poster: string;
}

const whole = { fastStart: 'in-memory' } as const;

async function make({ film, meeting, path, poster }: FilmOrder): Promise<void> {
  const pictures = await picturesOf(film.slides, meeting);
  const sounds = await soundsOf(film.slides, film.lengthMs);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(whole), target });
  const [video, audio] = [new EncodedVideoPacketSource('avc'), new EncodedAudioPacketSource('aac')];
  output.addVideoTrack(video, { frameRate: 1 });
  output.addAudioTrack(audio);
  await output.start();
  await Promise.all([
    added(pictures.packets, (packet) => video.add(packet, { decoderConfig: pictures.config })),
    added(sounds.packets, (packet) => audio.add(packet, { decoderConfig: sounds.config })),
  ]);
  video.close();
  audio.close();
  await output.finalize();
  if (!target.buffer) throw new Error('the film is empty');
  await writeFile(path, new Uint8Array(target.buffer));
  const first = film.slides.find(({ startsMs }) => startsMs === film.cutAtMs) ?? film.slides[0];
  if (first)
    await sharp(Buffer.from(slideOf(first, meeting)))
      .resize(WIDTH / 2)
      .webp()
      .toFile(poster);
}

async function added(packets: readonly EncodedPacket[], add: (packet: EncodedPacket) => Promise<void>) {
  for (const packet of packets) await add(packet);
}

process.once('message', (order: FilmOrder) => {
  make(order).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
