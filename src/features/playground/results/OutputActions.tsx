import { Link } from '@tanstack/react-router'
import ArrowRightFromLine from 'lucide-react/icons/arrow-right-from-line'
import Check from 'lucide-react/icons/check'
import Download from 'lucide-react/icons/download'
import LinkIcon from 'lucide-react/icons/link'
import type { Entry } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuLink } from '~/ui/MenuLink'
import { useCopy } from '~/ui/useCopy'
import { inputLink } from '../shared/links'
import { takersOf } from '../shared/takers'

/** What can be done with one result. */
export function OutputActions({ entry, n }: { entry: Entry; n: number }) {
  const src = useOutputSrc(entry, n)
  const { copied, copy } = useCopy()
  const kind = entry.outputs[n]?.kind ?? 'unknown'
  const takers = takersOf(kind)
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1">
      {takers.length > 0 && (
        <Menu
          align="start"
          trigger={
            <Button size="sm" icon={<ArrowRightFromLine />}>
              Use as input
            </Button>
          }
        >
          {takers.map(({ slug, label }) => (
            <MenuLink key={slug}>
              <Link {...inputLink(slug, entry.id, n)}>{label}</Link>
            </MenuLink>
          ))}
        </Menu>
      )}
      {src !== undefined && (
        <a href={src} download={`${entry.remoteId ?? entry.id}-${n + 1}${ENDINGS[kind]}`} className={buttonClass({ size: 'sm', variant: 'ghost' })}>
          <Download aria-hidden />
          Download
        </a>
      )}
      {entry.remoteId !== null && (
        <IconButton size="sm" variant="ghost" label="Copy link" icon={copied ? <Check /> : <LinkIcon />} onClick={() => void copy(`${window.location.origin}/tasks/${entry.remoteId}`, 'Link')} />
      )}
    </div>
  )
}

const ENDINGS: Readonly<Record<Entry['outputs'][number]['kind'], string>> = { image: '.png', video: '.mp4', audio: '.mp3', unknown: '' }
