/** What of the browser's Trusted Types is used here; TypeScript does not know them. Not every browser has them. */
// Only a `var` is a property of `globalThis`.
// eslint-disable-next-line no-var
declare var trustedTypes:
  | {
      readonly defaultPolicy: object | null;
      createPolicy(
        name: string,
        rules: {
          readonly createHTML?: (html: string) => string;
          readonly createScriptURL?: (url: string) => string | null;
        },
      ): { createHTML(html: string): string; createScriptURL(url: string): string };
    }
  | undefined;
