/** 发文字号: 机关代字, the year and a number counted on within both, without gaps; a number once given is never given again. */

/** The numbers of one kind of document of one unit in one year (文号的序列), as ×司审〔2026〕. */
export const paperSeries = (mark: string, word: string, year: number): string => `${mark}${word}〔${year}〕`;

/** A number as it stands on the document (文号), as ×司审〔2026〕3号. */
export const paperNumber = (series: string, serial: number): string => `${series}${serial}号`;
