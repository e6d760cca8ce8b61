import { offerOf } from '#schema/kernel/offer.ts';
import { HEARING_TRANSITIONS } from '#server/law/hearing/hearing-stage.ts';

/** Actions on a hearing permitted to the viewer, and the reasons against the others (听证可办事项). */
export const HearingOffer = offerOf('Hearing', '听证可办事项', HEARING_TRANSITIONS);
