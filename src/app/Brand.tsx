/** The mark and the name, as in public/favicon.svg. */
export function Brand() {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      <svg aria-hidden viewBox="0 0 32 32" className="size-5 shrink-0">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M22.5 11.2A8 8 0 1 0 24 16h-7"
          fill="none"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-on-accent"
        />
      </svg>
      Greenroom
    </span>
  )
}
