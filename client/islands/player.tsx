import { bar } from './player/bar.ts';
import { deck, type Known } from './player/deck.ts';
import { faults } from './player/faults.ts';
import { keys } from './player/keys.ts';
import { resume } from './player/resume.ts';
import { seeking } from './player/seeking.ts';
import { spoken } from './player/spoken.ts';
import { within } from './player/within.ts';

/** Takes the player over: sentences and chapters lead to their moment, the spoken one is marked, keys and speed. */
export default function player(room: HTMLElement, props: unknown): void {
  const video = room.querySelector('video');
  const place = room.querySelector<HTMLElement>('.player-bar');
  if (!video || !place) return;
  const of = deck(room, video, place, props as Known);
  seeking(of);
  spoken(of);
  bar(of);
  keys(of);
  resume(of);
  faults(of);
  within();
}
