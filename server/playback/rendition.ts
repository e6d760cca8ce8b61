/** The heights of the pictures that are made for slow lines (转码版). */
export const HEIGHTS = [360, 720] as const;

/** What a picture of this height may take a second. */
export const videoBitrate = (height: number): string => (height <= 360 ? '300k' : '1200k');
