/** What the build works out about the map and the script needs too. Small; the shapes themselves stay in the HTML. */
export interface Drawing {
  /** Which of its region's three tints an area takes, by area id: neighbours of one region always differ. */
  readonly tints: Readonly<Record<string, number>>;
}
