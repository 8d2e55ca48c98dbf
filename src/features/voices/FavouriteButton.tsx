import { clsx } from 'clsx'
import Star from 'lucide-react/icons/star'
import { IconButton } from '~/ui/IconButton'
import { useFavourites } from './favourites.store'

/** Marks a voice as a favourite on this device, or takes the mark away. */
export function FavouriteButton({ id, name }: { id: string; name: string }) {
  const marked = useFavourites(({ ids }) => ids.has(id))
  const toggled = useFavourites((state) => state.toggled)
  return (
    <IconButton
      size="sm"
      noTooltip
      aria-pressed={marked}
      label={`Favourite ${name}`}
      icon={<Star className={clsx(marked && 'fill-current text-accent')} />}
      onClick={() => toggled(id)}
    />
  )
}
