/** The English texts of the charts beside the first. */
import type { ChartsText } from './daCharts.ts';

export const enCharts: ChartsText = {};
