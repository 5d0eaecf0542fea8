/**
 * From the light theme to the dark one and back. browser/themeSwitch.ts makes it work and shows it; without
 * the script the system's preference rules and the switch is not there.
 */
export function ThemeSwitch() {
  return (
    // The script may have turned it by the time that React looks, in development.
    <button
      type="button"
      className="room-switch label"
      title="Thème sombre"
      aria-pressed="false"
      suppressHydrationWarning
    >
      Salle obscure
    </button>
  )
}
