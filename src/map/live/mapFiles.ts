/** Where MapLibre's own files lie on the site. In the one-file edition `shells/oneFile/mapFiles.ts` stands in for this. */
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerFile from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The worker's address. */
export function workerUrl(): Promise<string> {
  return Promise.resolve(workerFile);
}

/** Brings in MapLibre's stylesheet, as a link: the policy allows no other way. */
export function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`The stylesheet ${styleUrl} did not load.`));
    document.head.append(link);
  });
}
