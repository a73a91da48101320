/** The Danish texts of the comparison of two things. */
export const daCompare = {};

export type CompareText = typeof daCompare;
