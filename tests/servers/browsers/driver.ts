/** What journeys need of a browser, whichever protocol it speaks. */
export type Driver = {
  /** Resolves once the page has loaded. */
  open: (url: string) => Promise<void>
  /** Runs the body of a function in the page, as its own scripts would, and tells what it returns, as JSON has it. */
  run: (body: string) => Promise<unknown>
  /** A click of the mouse at a point of the window, in CSS pixels. */
  clickAt: (x: number, y: number) => Promise<void>
  /** Keys pressed one after the other: letters as they are, others by `KEYS`. */
  type: (keys: string) => Promise<void>
  back: () => Promise<void>
  close: () => Promise<void>
}

/** Keys without a letter, as both protocols spell them: WebDriver, 17.4.2. */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', down: '\uE015' } as const

/** The window of the journeys: a phone. */
export const WINDOW = { width: 360, height: 780 } as const
