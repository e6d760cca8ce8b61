/** The heights of renditions for slow connections (转码版). */
export const HEIGHTS: readonly number[] = [360, 720];

/** The largest rendition. */
export const LARGEST = 720;

/** The bit rate for a height. */
export const videoBitrate = (height: number): string => (height <= 360 ? '300k' : '1200k');
