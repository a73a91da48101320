/** Puts a text on the clipboard; false where the browser refuses or has none, so that the reader is given it to copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
