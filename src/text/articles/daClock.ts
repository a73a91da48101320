/** The Danish words of the clock on the programme's page: the only texts that a page of text needs a script for. */
export const daClock = {
  now: 'Nu',
  inMinutes: (minutes: number) => `Om ${minutes} min.`,
  inTrack: (title: string, track: number) => `${title} (spor ${track})`,
  time: (time: string) => time.replace(':', '.'),
  before: (title: string, date: string, time: string) =>
    `${title} begynder den ${date} kl. ${time}.`,
  over: 'Begge dage er forbi. Programmerne står her, som de var planlagt.',
  pause: 'Intet på programmet lige nu',
  rehearsal: (date: string, time: string) => `Prøve: Uret blev sat til den ${date} kl. ${time}.`,
  notUnderstood: (value: string) =>
    `»${value}« er ikke et tidspunkt som 2020-11-24T13:20. Siden følger det rigtige ur.`,
};

export type ClockText = typeof daClock;
