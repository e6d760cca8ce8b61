/** The version of the privacy notice (个人信息处理告知) in force in a county that starts today; those of its story were told it. */
export const NOTICE_TOLD = 5;
