import { eventually } from '../../support/patience'
import type { Driver } from './driver'

/** Somebody at a browser: what they see and press, found as they find it. */
export type Reader = ReturnType<typeof reader>

/** @param origin of the site, without a slash at its end */
export function reader(driver: Driver, origin: string) {
  const run = <Result>(body: string) => driver.run(body) as Promise<Result>

  /** The code that finds the first visible element of a selector that has a text; of any text by default. */
  const find = (selector: string, text = '') => `
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find(candidate =>
      candidate.checkVisibility() && candidate.textContent.includes(${JSON.stringify(text)}))
    if (!element) return null
  `
  const see = (selector: string, text?: string) =>
    eventually(
      () => run<boolean>(`${find(selector, text)} return true`),
      `${selector} with « ${text ?? ''} »`,
    )
  /** Where the middle of something is in the window, once it is scrolled to. */
  const middleOf = (selector: string, text?: string) =>
    run<[number, number] | null>(`${find(selector, text)}
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = element.getClientRects()[0]
      return [Math.round(left + width / 2), Math.round(top + height / 2)]`)
  /** Presses the middle of something once it stands still, as a finger does: what lies above it would get the press. */
  const press = async (selector: string, text?: string) => {
    let before: unknown
    const [x, y] = await eventually(
      async () => {
        const now = await middleOf(selector, text)
        const isStill = now !== null && String(now) === String(before)
        before = now
        return isStill ? now : null
      },
      `${selector} with « ${text ?? ''} », at rest`,
    )
    await driver.clickAt(x, y)
  }
  return {
    run,
    see,
    /** Opens a page of the site. */
    open: (path: string) => driver.open(origin + path),
    /** Resolves once the reader is at an address that fits. */
    at: (pattern: RegExp) =>
      eventually(
        async () => pattern.test((await run<string>('return location.href')).slice(origin.length)),
        `an address that fits ${pattern}`,
      ),
    isHidden: (selector: string, text: string) =>
      eventually(
        async () => !(await run<boolean>(`${find(selector, text)} return true`)),
        `no ${selector} with ${text}`,
      ),
    press,
    /** Presses a field until the cursor is in it, and types. */
    write: async (selector: string, keys: string) => {
      await eventually(async () => {
        await press(selector)
        return run<boolean>(`return document.activeElement.matches(${JSON.stringify(selector)})`)
      }, `the cursor in ${selector}`)
      await driver.type(keys)
    },
    type: driver.type,
    back: driver.back,
    close: driver.close,
  }
}
