import type { Page } from "playwright-core";

/** What WCAG asks of normal text. */
const LEAST = 4.5;

/** The texts of the matched elements that stand out too little from what is behind them: `3.1 "API contracts"`. */
export async function poorContrast(page: Page, selector: string): Promise<string[]> {
  const texts = await page.evaluate((matched) => {
    const behind = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$|transparent/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll(matched)]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((element) => ({
        text: element.textContent ?? "",
        color: getComputedStyle(element).color,
        background: behind(element),
      }));
  }, selector);
  if (texts.length === 0) throw new Error(`nothing to read in ${selector}`);
  return texts
    .map(({ text, color, background }) => ({ text, ratio: contrast(color, background) }))
    .filter(({ ratio }) => ratio < LEAST)
    .map(({ text, ratio }) => `${ratio.toFixed(1)} ${JSON.stringify(text)}`);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, as WCAG defines it, of `rgb(1, 2, 3)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
