/** The Danish texts of the charts beside the first. */
export const daCharts = {};

export type ChartsText = typeof daCharts;
