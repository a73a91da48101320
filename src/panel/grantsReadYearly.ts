/** The sources that call the sum of the grants a yearly one, which the client's document does not. */
export const grantsReadYearly: readonly string[] = [
  'erhvervsfremmebestyrelsen-finansiering',
  'sn-klynger-2020-10',
];
