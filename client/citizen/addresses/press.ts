/** Where a press conference lives besides its announcement (新闻发布会的地址). */
import { eventHref } from './event.ts';

/** 文字实录: live, and published afterwards; a passage has its own place for good. */
export const transcriptHref = (no: string) => `${eventHref(no)}/shilu`;
export const passageAnchor = (passage: number) => `duan-${passage}`;
/** 记者报名. */
export const accreditationHref = (no: string) => `${eventHref(no)}/jizhe`;
/** 会前提问. */
export const askHref = (no: string) => `${eventHref(no)}/tiwen`;
