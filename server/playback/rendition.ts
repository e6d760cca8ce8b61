/** The heights of the pictures that are made for slow lines (转码版). */
export const HEIGHTS: readonly number[] = [360, 720];

/** The largest that is made. */
export const LARGEST = 720;

/** What a picture of this height may take a second. */
export const videoBitrate = (height: number): string => (height <= 360 ? '300k' : '1200k');
