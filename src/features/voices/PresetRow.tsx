import { Link } from '@tanstack/react-router'
import AudioLines from 'lucide-react/icons/audio-lines'
import { CopyButton } from '~/ui/CopyButton'
import { buttonClass } from '~/ui/buttonClass'
import { FavouriteButton } from './FavouriteButton'

interface PresetRowProps {
  preset: { id: string; name: string; description: string }
  /** As a request writes it. */
  json: string
}

/** One preset voice: mark it, copy how it is written, try it out. */
export function PresetRow({ preset: { id, name, description }, json }: PresetRowProps) {
  return (
    <li className="flex min-w-0 items-center gap-1 rounded-md pe-1 hover:bg-hover">
      <FavouriteButton id={id} name={name} />
      <span className="min-w-0 flex-1 py-1">
        <span className="block truncate text-sm">{name}</span>
        {description && <span className="block text-xs text-muted">{description}</span>}
      </span>
      <CopyButton text={json} label={`${name} as JSON`} />
      <Link
        from="/voices/"
        search={(now) => ({ ...now, try: id })}
        resetScroll={false}
        aria-label={`Try ${name}`}
        title={`Try ${name}`}
        className={buttonClass({ size: 'sm', variant: 'ghost', square: true })}
      >
        <AudioLines aria-hidden />
      </Link>
    </li>
  )
}
