/** The Danish texts of the finder. */
export const daFind = {};

export type FindText = typeof daFind;
