/** Resolves once the page is shown to the person: a page that the browser renders ahead may never be. */
export async function untilShown(): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering !== true) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
}
