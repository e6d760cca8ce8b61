import { takeNeed } from '#server/domains/casework/take-need.ts';
import { takePassed } from '#server/domains/consultation/comment/take-passed.ts';
import { registerNeedIntake } from '#server/engines/receipt/need-intake.ts';
import { registerOpinionIntake } from '#server/engines/receipt/opinion-intake.ts';

/** Domains that take over what another one heard (转入): opinions of a round, needs of the people. */
export function registerIntakes(): void {
  registerOpinionIntake(takePassed);
  registerNeedIntake(takeNeed);
}
