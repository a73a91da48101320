import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './browser.ts';
import { serveSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    baseUrl: string;
    /** Where the one browser that all test files share takes connections. */
    wsEndpoint: string;
  }
}

/** Starts one browser and one server for all browser tests, and returns what stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(await launchOptions());
  const site = await serveSite().catch(async (reason: unknown) => {
    await browser.close();
    throw reason;
  });
  project.provide('wsEndpoint', browser.wsEndpoint());
  project.provide('baseUrl', site.url);
  return async () => {
    await browser.close();
    await site.close();
  };
}
