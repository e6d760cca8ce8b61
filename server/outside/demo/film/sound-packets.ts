import { registerAacEncoder } from '@mediabunny/aac-encoder';
import {
  AudioSample,
  AudioSampleSource,
  EncodedPacket,
  Mp4OutputFormat,
  NullTarget,
  Output,
} from 'mediabunny';
import type { FilmSlide } from './film.ts';

/** Sound of a film, and how it is decoded. */
export interface Sounds {
  packets: readonly EncodedPacket[];
  config: AudioDecoderConfig;
}

const RATE = 16_000;
const PACKET = 1024;
const BIT_RATE = 32_000;
const PACKET_SECONDS = PACKET / RATE;
const LOUDNESS = 0.12;

/** Tones of a bell: at a new speaker one, at a new chapter two. */
const BELLS = { speaker: [523.25], chapter: [523.25, 659.25] } as const;
const RINGING_PACKETS = 24;
const PAUSE_PACKETS = 8;

/** A quiet bell whenever somebody else speaks. The bells and the silence are encoded once, and laid where they belong. */
export async function soundsOf(slides: readonly FilmSlide[], lengthMs: number): Promise<Sounds> {
  const { packets, config } = await encoded();
  const ring = (first: number) => packets.slice(first, first + RINGING_PACKETS + PAUSE_PACKETS / 2);
  const bells = {
    chapter: ring(PAUSE_PACKETS - 1),
    speaker: ring(2 * PAUSE_PACKETS + RINGING_PACKETS - 1),
  };
  const silence = packets[PAUSE_PACKETS / 2];
  if (!silence) throw new Error('the encoder made no sound');
  const laid = Array.from({ length: Math.floor(lengthMs / 1000 / PACKET_SECONDS) }, () => silence);
  slides.forEach((slide, at) => {
    if (slide.passage.speaker === slides[at - 1]?.passage.speaker && !slide.opens) return;
    const bell = slide.opens ? bells.chapter : bells.speaker;
    laid.splice(Math.round(slide.startsMs / 1000 / PACKET_SECONDS), bell.length, ...bell);
  });
  return {
    packets: laid.map(({ data }, at) => new EncodedPacket(data, 'key', at * PACKET_SECONDS, PACKET_SECONDS)),
    config,
  };
}

/** Silence, the bell of a chapter, silence, the bell of a speaker, silence. */
async function encoded(): Promise<Sounds> {
  registerAacEncoder();
  const packets: EncodedPacket[] = [];
  let config: AudioDecoderConfig | undefined;
  const source = new AudioSampleSource({
    codec: 'aac',
    bitrate: BIT_RATE,
    onEncodedPacket: (packet, meta) => {
      packets.push(packet);
      config ??= meta?.decoderConfig;
    },
  });
  const output = new Output({ format: new Mp4OutputFormat(), target: new NullTarget() });
  output.addAudioTrack(source);
  await output.start();
  const pause = new Float32Array(PAUSE_PACKETS * PACKET);
  const parts = [pause, rung(BELLS.chapter), pause, rung(BELLS.speaker), pause];
  const data = new Float32Array(parts.flatMap((part) => [...part]));
  const sample = new AudioSample({
    data,
    format: 'f32',
    numberOfChannels: 1,
    sampleRate: RATE,
    timestamp: 0,
  });
  await source.add(sample);
  sample.close();
  await output.finalize();
  if (!config) throw new Error('the encoder made no sound');
  return { packets, config };
}

function rung(tones: readonly number[]): Float32Array {
  const samples = new Float32Array(RINGING_PACKETS * PACKET);
  tones.forEach((hertz, at) => {
    const begins = at * 0.3 * RATE;
    for (let i = 0; i + begins < samples.length; i += 1) {
      const fading = Math.exp((-5 * i) / RATE) * Math.min(1, i / 160);
      const index = i + begins;
      samples[index] = (samples[index] ?? 0) + LOUDNESS * fading * Math.sin((2 * Math.PI * hertz * i) / RATE);
    }
  });
  return samples;
}
