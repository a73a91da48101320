/** Modules that the build makes from the tables and the geometry. */
declare module 'virtual:dataset' {
  const dataset: import('./model/dataset.ts').Dataset;
  export default dataset;
}
declare module 'virtual:dataset/*' {
  const dataset: import('./model/columns.ts').ByColumn<import('./model/dataset.ts').Dataset>;
  export default dataset;
}
declare module 'virtual:background/*' {
  const background: import('./model/columns.ts').ByColumn<
    import('./model/background.ts').Background
  >;
  export default background;
}
declare module 'virtual:drawing' {
  const drawing: import('./map/drawing.ts').Drawing;
  export default drawing;
}
declare module 'virtual:shapes/embed' {
  const shapes: import('./map/shapes.ts').Shapes;
  export default shapes;
}
declare module 'virtual:shapes' {
  const shapes: import('./map/shapes.ts').Shapes;
  export default shapes;
}
declare module 'virtual:talk/*' {
  /** What only the talk has of the tables. */
  export const slides: import('./model/dataset.ts').Dataset['slides'];
  export const programmes: import('./model/dataset.ts').Dataset['programmes'];
}
declare module 'virtual:whole/*' {
  const dataset: import('./model/dataset.ts').Dataset;
  export default dataset;
}
declare module 'virtual:slides.css' {}
declare module 'virtual:palette.css' {}
declare module 'virtual:look.css' {}
declare module 'virtual:embed.css' {}
interface ImportMeta {
  /**
   * False in a script that was built for tables without too many cities (`model/crowd.ts`): all that only a crowd
   * needs is then left out of it. Where it is true, the tables themselves are asked.
   */
  readonly mayBeCrowded: boolean;
}
