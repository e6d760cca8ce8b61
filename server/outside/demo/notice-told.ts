/**
 * The version of the privacy notice (个人信息处理告知) in force in a county that starts today; the people of its story
 * were shown this one.
 */
export const NOTICE_TOLD = 7;
