import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './browser.ts';
import { serveSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    baseUrl: string;
    /** Where the browsers that all test files share take connections: one without WebGL, one with it. */
    endpoints: { still: string; webgl: string };
  }
}

/** Starts the browsers and one server for all browser tests, and returns what stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.allSettled([
    launchOptions({ webgl: false }).then((options) => chromium.launchServer(options)),
    launchOptions().then((options) => chromium.launchServer(options)),
    serveSite(),
  ]);
  const stop = async (): Promise<void> => {
    for (const one of started) if (one.status === 'fulfilled') await one.value.close();
  };
  const [still, webgl, site] = started;
  if (still.status === 'rejected' || webgl.status === 'rejected' || site.status === 'rejected') {
    await stop();
    for (const one of started) if (one.status === 'rejected') throw one.reason;
    return stop;
  }
  project.provide('endpoints', {
    still: still.value.wsEndpoint(),
    webgl: webgl.value.wsEndpoint(),
  });
  project.provide('baseUrl', site.value.url);
  return stop;
}
