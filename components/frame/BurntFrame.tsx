/** A frame that stayed too long before the lamp. Drawn in place: the page of errors asks for nothing else. */
export function BurntFrame() {
  return (
    <div className="picture aspect-carte">
      <svg viewBox="0 0 370 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path fill="#3a1408" d="M0 0h370v200H0z" />
        <path
          fill="#8c2a0c"
          d="M52-10c-34 40-6 66-30 96 22 30 8 74 44 92 40 20 92 26 150 18 58 8 108-6 122-52 16-40 34-84 4-118C300-6 250-20 190-14 140-26 92-22 52-10z"
        />
        <path
          fill="#d9691a"
          d="M96 18c-30 22-16 48-34 72 20 26 14 58 50 68 44 14 90 4 122 2 44-2 66-28 68-60 2-34 8-64-32-78-44-14-78-6-108-10-26-2-48-6-66 6z"
        />
        <path
          fill="#f6c452"
          d="M124 44c-22 12-10 34-22 50 14 18 12 38 38 44 32 8 62 0 88-4 28-4 38-22 36-42-2-22-2-40-30-46-32-8-54 0-74-6-14-4-26-4-36 4z"
        />
        <path
          fill="#fdf6e3"
          d="M146 64c-12 8-4 18-12 30 10 10 10 22 26 24 22 4 40-2 56-4 16-4 22-12 18-24-2-12-4-22-22-24-20-4-32 2-44-2-8-4-16-4-22 0z"
        />
      </svg>
    </div>
  )
}
