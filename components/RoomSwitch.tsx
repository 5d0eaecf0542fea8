/**
 * From the light table to the projection room and back. public/scripts/room.*.js makes it work and shows it;
 * without the script the system's preference rules and the switch is not there.
 *
 * The script, which every page loads before its first paint, is small because it delays that paint. It puts
 * the room that the reader chose on the root element (`data-room`, `auto` without a choice), and tells the
 * switch and the colours of the browser's own bars; a choice that is the system's is forgotten, so that the
 * page follows the system again. When one page becomes another, it lends the names `frame` and `headline`,
 * by which browsers match what moves, to the card that leads to the other page. `localStorage` may be
 * forbidden: the choice then lasts as long as the page.
 */
export function RoomSwitch() {
  return (
    // The script may have turned it by the time that React looks, in development.
    <button type="button" className="room-switch label" aria-pressed="false" suppressHydrationWarning>
      Salle obscure
    </button>
  )
}
