import { element } from '../element.ts';

/** Data on the recording that the page hands to the player. */
export interface Known {
  no: string;
  part: number;
  /** The second that the address asks for. */
  start: number | null;
}

/** The player with what belongs to it. */
export interface Deck extends Known {
  video: HTMLVideoElement;
  bar: HTMLElement;
  /** Announces an action, to screen readers too. */
  readonly say: (text: string) => void;
  /** Goes to a moment and plays. */
  readonly go: (seconds: number) => void;
  /** Key in this browser's storage for the data it remembers of the recording. */
  memory: string;
}

export function deck(room: HTMLElement, video: HTMLVideoElement, bar: HTMLElement, known: Known): Deck {
  const said = element('span', { role: 'status', className: 'small soft' });
  bar.after(said);
  room.append(said);
  return {
    ...known,
    video,
    bar,
    memory: `huifang:${known.no}:${known.part}`,
    say: (text) => said.replaceChildren(text),
    go: (seconds) => {
      // The moment in the source's own address would win over the one asked for now.
      video.currentTime = Math.max(0, seconds);
      video.play().catch(() => undefined);
    },
  };
}

/** 754 → 12:34. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
