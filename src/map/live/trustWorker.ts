/**
 * Lets one address become a worker's in a page whose policy lets no text become the address of a script (Trusted
 * Types). MapLibre hands its worker's address to the browser as text, so it takes the policy that the browser asks
 * about texts; that one knows this address and no other, and makes no HTML.
 */
export function trustWorker(address: string): void {
  const { trustedTypes } = globalThis;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const own = new URL(address, location.href).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === own ? url : null),
  });
}
