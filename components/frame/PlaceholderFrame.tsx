/** A frame of projection leader: what stands where there is no picture. Drawn for 1.85:1. */
export function PlaceholderFrame() {
  return (
    <svg viewBox="0 0 370 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path fill="#d9cfbb" d="M0 0h370v200H0z" />
      <path fill="#b9ad97" d="M185 100V-85h200v185z" />
      <path stroke="#15120f" strokeWidth="1.5" d="M185 0v200M0 100h370" />
      <circle cx="185" cy="100" r="82" fill="none" stroke="#15120f" strokeWidth="3" />
      <circle cx="185" cy="100" r="72" fill="none" stroke="#15120f" strokeWidth="1.5" />
      <circle cx="185" cy="100" r="26" fill="#b3200f" />
    </svg>
  )
}
