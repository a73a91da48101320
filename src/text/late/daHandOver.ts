/** The Danish words for taking what the map shows into a talk. */
export const daHandOver = {
  begin: 'Brug i foredrag',
  taken: (slides: number) => `Lagt i dit foredrag som dias ${slides}.`,
  opened: 'Foredraget er åbnet i et andet vindue.',
};

export type HandOverText = typeof daHandOver;
