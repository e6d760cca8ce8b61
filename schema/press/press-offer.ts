import { offerOf } from '#schema/kernel/offer.ts';
import { PRESS_TRANSITIONS } from '#server/law/press/press-stage.ts';

/** Actions at a press conference permitted to the viewer, and the reasons against the others (新闻发布会可办事项). */
export const PressOffer = offerOf('Press', '新闻发布会可办事项', PRESS_TRANSITIONS);
