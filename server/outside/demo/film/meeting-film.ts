import { ELDER } from '../story-elder-meeting.ts';
import { ELDER as CONSULTED } from '../story-elder.ts';
import { filmOf } from './film.ts';
import { type MadeFilm, madeFilm } from './made-film.ts';
import { DEBATE } from './told-debate.ts';
import { OPENING } from './told-opening.ts';
import { REPORT } from './told-report.ts';

/** The recording of the meeting that was held in the open. */
export const MEETING_FILM = filmOf([...OPENING, ...REPORT, ...DEBATE]);

/** The catalogue row's place of the decision that it is about. */
export const FILM_DECISION = CONSULTED.seq;

/** The recording as a file; whoever waits for it hears of a failure. */
export function meetingFilm(): Promise<MadeFilm> {
  const made = madeFilm(MEETING_FILM, ELDER.plan.name);
  made.catch(() => undefined);
  return made;
}
