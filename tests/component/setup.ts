// Matchers that speak of what a reader meets: toBeVisible, toHaveAccessibleName …
import '@testing-library/jest-dom/vitest';

// The test's document knows SVG links only as elements.
Object.assign(globalThis, { SVGAElement: SVGGElement });
