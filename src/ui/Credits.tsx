import { formatCredits, formatDollars } from '~/lib/money'

interface CreditsProps {
  credits: number | null | undefined
  /** Dollars only in the tooltip, for narrow columns. */
  compact?: boolean
  className?: string
}

/** An amount of money: credits and dollars. */
export function Credits({ credits, compact = false, className }: CreditsProps) {
  const dollars = formatDollars(credits)
  return (
    <span className={className} title={compact ? dollars : undefined}>
      {formatCredits(credits)}
      {!compact && <span className="text-muted"> · {dollars}</span>}
    </span>
  )
}
